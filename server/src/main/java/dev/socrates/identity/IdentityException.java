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
        super(
                Kind.INVALID,
                "validation_failed",
                field + " " + message,
                Map.of(),
                List.of(new FieldError(field, message, code)));
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
            super("wrong_password", "current_password", "is not your password");
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
    public static final class TooManyAttempts extends IdentityException {
        public TooManyAttempts(long seconds) {
            super(
                    Kind.TOO_MANY,
                    "too_many_attempts",
                    "Too many failed attempts. Please wait " + seconds + " seconds.",
                    Map.of(RETRY_AFTER, seconds));
        }
    }
}
