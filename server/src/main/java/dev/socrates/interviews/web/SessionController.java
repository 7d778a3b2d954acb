package dev.socrates.interviews.web;

import dev.socrates.interviews.Interviews;
import dev.socrates.interviews.Session;
import dev.socrates.interviews.Terms;
import dev.socrates.interviews.Turn;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.Page;
import dev.socrates.projects.May;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectAccess.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Sessions")
class SessionController {

    private final Interviews interviews;

    SessionController(Interviews interviews) {
        this.interviews = interviews;
    }

    @PostMapping("/projects/{project_id}/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Start a session",
            description =
                    "Socratic unless direct_chat is asked for, and else as the person's latest one in the project.")
    SessionView start(
            @May(Permission.ANSWER) ProjectAccess access,
            @Valid @RequestBody(required = false) @Nullable NewSession body) {
        var mode = body == null || body.mode() == null ? Session.Mode.SOCRATIC : mode(body.mode());
        return SessionView.of(interviews.start(access, mode, body == null ? Terms.Change.NONE : body.change()));
    }

    @GetMapping("/projects/{project_id}/sessions")
    @Operation(summary = "List the sessions of a project, newest first")
    SessionPage list(
            @May(Permission.READ) ProjectAccess access,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = interviews.list(access, Page.decode(cursor), Page.limit(limit));
        return new SessionPage(page.items().stream().map(SessionView::of).toList(), page.nextCursor());
    }

    @GetMapping("/sessions/{session_id}")
    @Operation(summary = "Get a session")
    SessionView get(@May(Permission.READ) ProjectAccess access, @PathVariable("session_id") UUID session) {
        return SessionView.of(interviews.get(access, session));
    }

    @GetMapping("/sessions/{session_id}/history")
    @Operation(summary = "What was said, oldest first", description = "Go on with the last `id` as `after`.")
    HistoryPage history(
            @May(Permission.READ) ProjectAccess access,
            @PathVariable("session_id") UUID session,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return new HistoryPage(interviews.history(access, session, after, Page.limit(limit)).stream()
                .map(TurnView::of)
                .toList());
    }

    @PostMapping("/sessions/{session_id}/pause")
    @Operation(summary = "Pause a session")
    SessionView pause(@May(Permission.ANSWER) ProjectAccess access, @PathVariable("session_id") UUID session) {
        return SessionView.of(interviews.pause(access, session));
    }

    @PostMapping("/sessions/{session_id}/resume")
    @Operation(summary = "Go on with a paused session")
    SessionView resume(@May(Permission.ANSWER) ProjectAccess access, @PathVariable("session_id") UUID session) {
        return SessionView.of(interviews.resume(access, session));
    }

    @PostMapping("/sessions/{session_id}/end")
    @Operation(summary = "End a session", description = "It stays readable and cannot be opened again.")
    SessionView end(@May(Permission.ANSWER) ProjectAccess access, @PathVariable("session_id") UUID session) {
        return SessionView.of(interviews.end(access, session));
    }

    @GetMapping("/sessions/{session_id}/mode")
    @Operation(summary = "Whether we ask or the person talks")
    ModeView mode(@May(Permission.READ) ProjectAccess access, @PathVariable("session_id") UUID session) {
        return new ModeView(interviews.get(access, session).mode().wire());
    }

    @PutMapping("/sessions/{session_id}/mode")
    @Operation(summary = "Switch between interview and direct chat")
    ModeView switchTo(
            @May(Permission.ANSWER) ProjectAccess access,
            @PathVariable("session_id") UUID session,
            @Valid @RequestBody ModeView body) {
        return new ModeView(
                interviews.switchTo(access, session, mode(body.mode())).mode().wire());
    }

    private static Session.Mode mode(String wire) {
        try {
            return Session.Mode.valueOf(wire.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidException("mode", "must be socratic or direct_chat", "unknown_value");
        }
    }

    /// @param role what the person knows most about; goes before `roles`
    /// @param roles that the person knows about; questions are chosen accordingly
    /// @param alone nobody else can be asked, so nothing is passed on
    /// @param budget brief, standard, thorough or everything
    /// @param adapts whether the interview follows how the person has answered so far
    record NewSession(
            @Nullable String mode,
            @Nullable String role,
            @Nullable @Size(max = 20) List<String> roles,
            @Nullable Boolean alone,
            @Nullable @Size(max = 20) String budget,
            @Nullable Boolean adapts) {

        Terms.Change change() {
            var all = new ArrayList<String>();
            if (role != null) {
                all.add(role);
            }
            if (roles != null) {
                all.addAll(roles);
            }
            boolean said = role != null || roles != null;
            return new Terms.Change(said ? Wishes.roles(all) : null, alone, Wishes.dial(budget), adapts);
        }
    }

    record ModeView(@NotNull String mode) {}

    record SessionPage(List<SessionView> items, @Nullable String nextCursor) {}

    record HistoryPage(List<TurnView> items) {}

    record TurnView(
            UUID id,
            String role,
            String messageType,
            String content,
            @Nullable UUID questionId,
            @Nullable UUID userId,
            int specsExtracted,
            Instant at) {

        static TurnView of(Turn turn) {
            return new TurnView(
                    turn.id(),
                    turn.author(),
                    turn.kind(),
                    turn.text(),
                    turn.question(),
                    turn.user(),
                    turn.specifications(),
                    turn.at());
        }
    }
}
