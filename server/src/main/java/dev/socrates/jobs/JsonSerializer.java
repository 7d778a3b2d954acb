package dev.socrates.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Details of jobs as JSON: they outlive the release that wrote them.
record JsonSerializer(JsonMapper json) implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object details) {
        return details == null ? null : json.writeValueAsBytes(details);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] details) {
        return details == null ? null : json.readValue(details, type);
    }
}
