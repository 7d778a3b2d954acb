package dev.socrates.interviews;

import dev.socrates.platform.WorkspaceException;

/// Why something cannot be done in an interview.
public abstract sealed class InterviewException extends WorkspaceException {

    private InterviewException(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    public static final class Unknown extends InterviewException {
        public Unknown() {
            super(Kind.NOT_FOUND, "not_found", "There is nothing here.");
        }
    }

    public static final class NotActive extends InterviewException {
        NotActive(Session.Status status) {
            super(
                    Kind.CONFLICT,
                    "session_not_active",
                    status == Session.Status.PAUSED
                            ? "This session is paused. Resume it to go on."
                            : "This session has ended. Start a new one to go on.");
        }
    }

    public static final class WrongMode extends InterviewException {
        WrongMode(Session.Mode needed) {
            super(Kind.CONFLICT, "wrong_mode", "Switch the session to " + needed.wire() + " mode first.");
        }
    }

    /// Sent a second time; the first has been taken.
    public static final class AlreadySaid extends InterviewException {
        AlreadySaid() {
            super(Kind.CONFLICT, "already_said", "This has been taken already.");
        }
    }

    public static final class AlreadySettled extends InterviewException {
        AlreadySettled() {
            super(Kind.CONFLICT, "question_already_settled", "This question has been answered or skipped already.");
        }
    }
}
