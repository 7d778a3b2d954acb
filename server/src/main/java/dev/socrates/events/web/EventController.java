package dev.socrates.events.web;

import dev.socrates.events.EventLog;
import dev.socrates.events.RecordedEvent;
import dev.socrates.platform.Page;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/events")
@Tag(name = "Events")
class EventController {

    private final EventLog log;

    EventController(EventLog log) {
        this.log = log;
    }

    @GetMapping
    @Operation(
            summary = "What happened in the project, oldest first",
            description = "Go on with the last `seq` as `after`.")
    EventPage list(
            @May(Permission.READ) ProjectAccess access,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return new EventPage(log.after(access, after, Page.limit(limit)).stream()
                .map(EventView::of)
                .toList());
    }

    record EventPage(List<EventView> items) {}

    record EventView(long seq, String type, UUID actorId, Map<String, Object> data, Instant at) {

        static EventView of(RecordedEvent event) {
            return new EventView(event.seq(), event.type(), event.actorId(), event.data(), event.at());
        }
    }
}
