package dev.socrates.identity.web;

import dev.socrates.identity.PasswordChanges;
import dev.socrates.identity.SignInOnly;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.sessions.OpenSession;
import dev.socrates.identity.sessions.OpenSessions;
import dev.socrates.platform.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What keeps an account safe: its password and its sign-ins.
@RestController
@RequestMapping("/api/v1/users/me")
@Tag(name = "My account")
@SignInOnly
class MySessionsController {

    private final OpenSessions sessions;
    private final PasswordChanges passwords;

    MySessionsController(OpenSessions sessions, PasswordChanges passwords) {
        this.sessions = sessions;
        this.passwords = passwords;
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Change my password",
            description = "Needs the current one. All other sessions end; this one stays.")
    void changePassword(
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody ChangePassword body,
            @Parameter(hidden = true) HttpServletRequest request) {
        passwords.change(person, body.currentPassword(), body.newPassword(), Clients.of(request));
    }

    @GetMapping("/sessions")
    @Operation(
            summary = "My active sessions, newest first",
            description = "Of browsers and of programs that use this interface.")
    OpenSessionPage sessions(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = sessions.of(person.user(), Page.decode(cursor), Page.limit(limit))
                .map(session -> OpenSessionView.of(session, person));
        return new OpenSessionPage(page.items(), page.nextCursor());
    }

    /// The variable is not called session_id: that names a session of an interview, and access to its
    /// project.
    @DeleteMapping("/sessions/{user_session_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End one of my sessions", description = "At once, with all its tokens.")
    void end(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("user_session_id") UUID session,
            @Parameter(hidden = true) HttpServletRequest request) {
        sessions.end(person.user(), session, Clients.of(request));
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End all my other sessions", description = "The one that asks for it stays.")
    void endOthers(@AuthenticationPrincipal SignedIn person, @Parameter(hidden = true) HttpServletRequest request) {
        sessions.endOthers(person, Clients.of(request));
    }

    record ChangePassword(
            @NotBlank @Size(max = AuthController.LONGEST_PASSWORD)
            String currentPassword,

            @NotBlank @Size(max = AuthController.LONGEST_PASSWORD)
            String newPassword) {

        @Override
        public String toString() {
            return "ChangePassword[]";
        }
    }

    record OpenSessionPage(
            List<OpenSessionView> items, @Nullable String nextCursor) {}

    /// @param kind browser or api
    record OpenSessionView(
            UUID sessionId,
            String kind,
            String device,
            @Nullable String address,
            Instant createdAt,
            Instant lastSeenAt,
            boolean current) {

        static OpenSessionView of(OpenSession session, SignedIn person) {
            return new OpenSessionView(
                    session.id(),
                    session.browser() ? "browser" : "api",
                    session.device(),
                    session.address(),
                    session.createdAt(),
                    session.lastSeenAt(),
                    session.id().equals(person.session()));
        }
    }
}
