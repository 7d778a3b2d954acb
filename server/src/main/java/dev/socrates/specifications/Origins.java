package dev.socrates.specifications;

import dev.socrates.engine.text.Span;
import dev.socrates.projects.ProjectAccess;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The way back from what people wrote to what was understood of it, however often that was changed since.
@Service
public class Origins {

    private final OriginRepository repository;

    Origins(OriginRepository repository) {
        this.repository = repository;
    }

    /// @param source the answer or message
    /// @param specification as it is now
    /// @param span the words in that text that it came from
    public record Traced(UUID source, Specification specification, Span span) {}

    /// By text and within it in the order of the words.
    public List<Traced> from(ProjectAccess access, Collection<UUID> sources) {
        return sources.isEmpty() ? List.of() : repository.from(access.project(), sources);
    }
}
