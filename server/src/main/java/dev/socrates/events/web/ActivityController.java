package dev.socrates.events.web;

import dev.socrates.events.ActivityFeed;
import dev.socrates.events.ActivityKind;
import dev.socrates.events.RecordedEvent;
import dev.socrates.identity.People;
import dev.socrates.identity.UserId;
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
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{project_id}/activity")
@Tag(name = "Events")
class ActivityController {

    private final ActivityFeed feed;
    private final People people;

    ActivityController(ActivityFeed feed, People people) {
        this.feed = feed;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "Who did what in the project, newest first", description = """
                    `kind` is answers, specifications, conflicts, progress, project or people, `type` one type of entries; \
                    `actor` is a person's id; `from` and `until` are moments, the second one excluded. Without kind and \
                    type all entries are listed. Whose account is gone has no name.""")
    ActivityPage list(
            @May(Permission.READ) ProjectAccess access,
            @ParameterObject ActivityParameters wanted,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        var found = feed.read(access, wanted.wanted(), ActivityParameters.before(cursor), most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        var names = people.called(shown.stream()
                .map(event -> new UserId(event.actorId()))
                .distinct()
                .toList());
        var next = found.size() > most ? String.valueOf(shown.getLast().seq()) : null;
        return new ActivityPage(
                shown.stream().map(event -> ActivityView.of(event, names)).toList(), next);
    }

    record ActivityPage(List<ActivityView> items, @Nullable String nextCursor) {}

    record ActivityView(
            long seq,
            String type,
            @Nullable String kind,
            UUID actorId,
            @Nullable String actorName,
            Map<String, Object> data,
            Instant at) {

        static ActivityView of(RecordedEvent event, Map<UserId, String> names) {
            return new ActivityView(
                    event.seq(),
                    event.type(),
                    ActivityKind.ofType(event.type()).map(ActivityKind::wire).orElse(null),
                    event.actorId(),
                    names.get(new UserId(event.actorId())),
                    event.data(),
                    event.at());
        }
    }
}
