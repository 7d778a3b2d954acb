package dev.socrates.identity.twofactor;

import dev.socrates.platform.WorkspaceException;
import java.util.List;
import java.util.Map;

/// Why the second factor of somebody does not let them in, or cannot be changed.
public abstract sealed class TwoFactorException extends WorkspaceException {

    private TwoFactorException(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private TwoFactorException(Kind kind, String code, String detail, Map<String, Object> details) {
        super(kind, code, detail, details, List.of());
    }

    private TwoFactorException(String code, String field, String message) {
        super(code, field, message);
    }

    /// The password was right. `details.ticket` is what the second step takes, for `details.expires_in`
    /// seconds.
    public static final class Needed extends TwoFactorException {
        public Needed(String ticket, long seconds) {
            super(
                    Kind.UNAUTHENTICATED,
                    "two_factor_needed",
                    "A code of the second factor is needed as well.",
                    Map.of("ticket", ticket, "expires_in", seconds));
        }
    }

    /// Wrong, used, or meant for another time: they all read the same.
    public static final class WrongFactor extends TwoFactorException {
        public WrongFactor() {
            super(Kind.UNAUTHENTICATED, "wrong_second_factor", "The code is wrong or has been used.");
        }
    }

    public static final class TicketOver extends TwoFactorException {
        public TicketOver() {
            super(
                    Kind.UNAUTHENTICATED,
                    "ticket_over",
                    "This sign-in took too long or had too many wrong codes. Please begin again.");
        }
    }

    public static final class WrongCode extends TwoFactorException {
        public WrongCode() {
            super("wrong_code", "code", "is wrong or has been used");
        }
    }

    public static final class State extends TwoFactorException {
        public State(boolean on) {
            super(
                    Kind.CONFLICT,
                    on ? "two_factor_on" : "two_factor_off",
                    on ? "Two-factor sign-in is on already." : "Two-factor sign-in is not on, or was not begun here.");
        }
    }
}
