package dev.socrates.admin.web;

import dev.socrates.admin.MailDesk;
import dev.socrates.identity.AdminAccess;
import dev.socrates.identity.AdminPermission;
import dev.socrates.identity.Administers;
import dev.socrates.notifications.MailQueue;
import dev.socrates.notifications.MailState;
import dev.socrates.notifications.QueuedMail;
import dev.socrates.platform.InvalidException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/mails")
@Tag(name = "Administration")
class AdminMailController {

    private final MailQueue mails;
    private final MailDesk desk;

    AdminMailController(MailQueue mails, MailDesk desk) {
        this.mails = mails;
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary = "Mails, newest first",
            description = "`state` is queued, sending, sent or dead. Nobody sees their text. Needs users_view.")
    MailPage list(
            @Administers(AdminPermission.USERS_VIEW) AdminAccess access,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = mails.list(state(state), cursor, limit);
        return new MailPage(page.items().stream().map(MailView::of).toList(), page.nextCursor());
    }

    @PostMapping("/{mail_id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a mail that was not sent, now", description = "Needs users_suspend.")
    void retry(@Administers(AdminPermission.USERS_SUSPEND) AdminAccess access, @PathVariable("mail_id") UUID id) {
        desk.retry(access, id);
    }

    @DeleteMapping("/{mail_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw a mail away that was not sent", description = "Needs users_suspend.")
    void discard(@Administers(AdminPermission.USERS_SUSPEND) AdminAccess access, @PathVariable("mail_id") UUID id) {
        desk.discard(access, id);
    }

    private static @Nullable MailState state(@Nullable String wanted) {
        return wanted == null
                ? null
                : Arrays.stream(MailState.values())
                        .filter(state -> state.code().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new InvalidException(
                                "state", "must be queued, sending, sent or dead", "unknown_value"));
    }

    record MailPage(List<MailView> items, @Nullable String nextCursor) {}

    record MailView(
            UUID id,
            String recipient,
            String subject,
            String state,
            int attempts,
            @Nullable Instant nextAttemptAt,
            @Nullable String lastError,
            Instant createdAt,
            @Nullable Instant sentAt) {

        static MailView of(QueuedMail mail) {
            return new MailView(
                    mail.id(),
                    mail.recipient(),
                    mail.subject(),
                    mail.state().code(),
                    mail.attempts(),
                    mail.nextAttemptAt(),
                    mail.lastError(),
                    mail.createdAt(),
                    mail.sentAt());
        }
    }
}
