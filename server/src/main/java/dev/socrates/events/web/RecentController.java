package dev.socrates.events.web;

import dev.socrates.events.EventLog;
import dev.socrates.events.EventLog.Happening;
import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignedIn;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.Page;
import dev.socrates.projects.AccessPolicy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What happened lately, wherever the caller may read.
@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "Events")
@Scoped(Scope.PROJECTS_READ)
class RecentController {

    private final AccessPolicy policy;
    private final EventLog log;

    RecentController(AccessPolicy policy, EventLog log) {
        this.policy = policy;
        this.log = log;
    }

    @GetMapping
    @Operation(
            summary = "What happened lately in all my projects, newest first",
            description = "Of all types, or of those named by `type`.")
    RecentList list(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (type != null && type.toString().indexOf('\0') >= 0) {
            throw new InvalidException("type", "is not a type of events", "unknown_value");
        }
        var lately = log.lately(policy.readable(person), type, Page.limit(limit));
        return new RecentList(lately.stream().map(RecentView::of).toList());
    }

    record RecentList(List<RecentView> items) {}

    record RecentView(UUID projectId, long seq, String type, UUID actorId, Map<String, Object> data, Instant at) {

        static RecentView of(Happening happening) {
            var event = happening.event();
            return new RecentView(
                    happening.project().value(), event.seq(), event.type(), event.actorId(), event.data(), event.at());
        }
    }
}
