package dev.socrates.notifications;

import dev.socrates.platform.WorkspaceException;

/// Why something cannot be done with a mail of the queue.
public abstract sealed class MailException extends WorkspaceException {

    private MailException(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    public static final class Unknown extends MailException {
        Unknown() {
            super(Kind.NOT_FOUND, "mail_not_found", "There is no such mail.");
        }
    }

    public static final class AlreadySent extends MailException {
        AlreadySent() {
            super(Kind.CONFLICT, "mail_already_sent", "This mail has been sent.");
        }
    }

    public static final class BeingSent extends MailException {
        BeingSent() {
            super(Kind.CONFLICT, "mail_being_sent", "This mail is being sent right now. Try again in a moment.");
        }
    }
}
