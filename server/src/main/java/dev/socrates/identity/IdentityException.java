package dev.socrates.identity;

import dev.socrates.platform.WorkspaceException;
import java.util.List;
import java.util.Map;

/// Why somebody could not be let in or an account could not be made. Wrong password and unknown account read
/// the same.
public abstract sealed class IdentityException extends WorkspaceException {

    private IdentityException(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private IdentityException(Kind kind, String code, String detail, Map<String, Object> details) {
        super(kind, code, detail, details, List.of());
    }

    private IdentityException(String code, String field, String message) {
        super(code, field, message);
    }

    public static final class WrongCredentials extends IdentityException {
        public WrongCredentials() {
            super(Kind.UNAUTHENTICATED, "wrong_credentials", "Email or password is wrong.");
        }
    }

    public static final class InvalidRefreshToken extends IdentityException {
        public InvalidRefreshToken() {
            super(
                    Kind.UNAUTHENTICATED,
                    "invalid_refresh_token",
                    "The refresh token is not valid any more. Please sign in.");
        }
    }

    public static final class EmailTaken extends IdentityException {
        public EmailTaken() {
            super(Kind.CONFLICT, "email_taken", "There is an account with this email already.");
        }
    }

    public static final class UsernameTaken extends IdentityException {
        public UsernameTaken() {
            super(Kind.CONFLICT, "username_taken", "This username is taken.");
        }
    }

    public static final class WeakPassword extends IdentityException {
        public WeakPassword(String message) {
            this("password", message);
        }

        private WeakPassword(String field, String message) {
            super("weak_password", field, message);
        }

        /// The same said about another field.
        public WeakPassword in(String field) {
            return new WeakPassword(field, errors().getFirst().message());
        }
    }

    public static final class WrongPassword extends IdentityException {
        public WrongPassword() {
            this("current_password");
        }

        /// Said about the field that holds it.
        public WrongPassword(String field) {
            super("wrong_password", field, "is not your password");
        }
    }

    public static final class WrongConfirmation extends IdentityException {
        public WrongConfirmation() {
            super("wrong_confirmation", "confirmation", "is not the email address of this account");
        }
    }

    /// Used, replaced, expired, meant for something else, or never given out: they all read the same.
    public static final class InvalidLink extends IdentityException {
        public InvalidLink() {
            super(
                    Kind.NOT_FOUND,
                    "invalid_link",
                    "This link has been used, has expired or is not valid. Please ask for a new one.");
        }
    }

    public static final class InvitationNeeded extends IdentityException {
        public InvitationNeeded() {
            super(
                    Kind.FORBIDDEN,
                    "invitation_needed",
                    "An account can be made here only with the link of an open invitation, and for the address that it was sent to.");
        }
    }

    /// `details.waiting` names what has to be handed over first.
    public static final class StillNeeded extends IdentityException {
        public StillNeeded(List<Map<String, Object>> waiting) {
            super(
                    Kind.CONFLICT,
                    "still_needed",
                    "Others depend on what only you own. Hand it over first, or remove the others from it.",
                    Map.of("waiting", waiting));
        }
    }

    public static final class LastAdministrator extends IdentityException {
        public LastAdministrator() {
            super(
                    Kind.CONFLICT,
                    "last_administrator",
                    "You are the last one who can administer this installation. Make somebody else a super administrator first.");
        }
    }

    public static final class NoSuchSession extends IdentityException {
        public NoSuchSession() {
            super(Kind.NOT_FOUND, "not_found", "There is nothing here.");
        }
    }

    /// No scope of an API key opens this.
    public static final class SignInNeeded extends IdentityException {
        public SignInNeeded() {
            super(Kind.FORBIDDEN, "sign_in_needed", "This needs a sign-in; an API key is not enough.");
        }
    }

    /// `details.scope` is what the key lacks.
    public static final class OutOfScope extends IdentityException {
        public OutOfScope(Scope scope) {
            super(
                    Kind.FORBIDDEN,
                    "out_of_scope",
                    "This API key may not do that: it lacks the scope " + scope.wire() + ".",
                    Map.of("scope", scope.wire()));
        }
    }

    public static final class RegistrationClosed extends IdentityException {
        public RegistrationClosed() {
            super(
                    Kind.FORBIDDEN,
                    "registration_closed",
                    "New accounts cannot be registered here. Ask an administrator.");
        }
    }

    public static final class InvalidSetupLink extends IdentityException {
        public InvalidSetupLink() {
            super(
                    Kind.NOT_FOUND,
                    "invalid_setup_link",
                    "This link has been used or is not valid. A restart prints a new one while there is no account.");
        }
    }

    /// `details.retry_after` is the number of seconds to wait.
    public static final class LinkUnderWay extends IdentityException {
        public LinkUnderWay(long seconds) {
            super(
                    Kind.TOO_MANY,
                    "link_under_way",
                    "A link was mailed a moment ago. Please wait " + seconds + " seconds for the next one.",
                    Map.of(RETRY_AFTER, seconds));
        }
    }

    /// `details.retry_after` is the number of seconds to wait.
    public static final class TooManyAttempts extends IdentityException {
        public TooManyAttempts(long seconds) {
            super(
                    Kind.TOO_MANY,
                    "too_many_attempts",
                    "Too many failed attempts. Please wait " + seconds + " seconds.",
                    Map.of(RETRY_AFTER, seconds));
        }
    }

    public static final class NoPassword extends IdentityException {
        public NoPassword() {
            super(
                    Kind.CONFLICT,
                    "no_password",
                    "This account has no password yet. Set one first, by the link that is mailed for a forgotten one.");
        }
    }

    public static final class NoSuchSignIn extends IdentityException {
        public NoSuchSignIn() {
            super(Kind.NOT_FOUND, "not_found", "There is nothing here.");
        }
    }

    public static final class LastWayIn extends IdentityException {
        public LastWayIn() {
            super(
                    Kind.CONFLICT,
                    "last_way_in",
                    "This is the only way into your account. Set a password or link another sign-in first.");
        }
    }
}
