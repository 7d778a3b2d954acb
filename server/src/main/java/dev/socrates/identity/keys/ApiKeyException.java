package dev.socrates.identity.keys;

import dev.socrates.platform.WorkspaceException;

/// Why something cannot be done with an API key.
public abstract sealed class ApiKeyException extends WorkspaceException {

    private ApiKeyException(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    public static final class Unknown extends ApiKeyException {
        Unknown() {
            super(Kind.NOT_FOUND, "not_found", "There is nothing here.");
        }
    }

    public static final class NameTaken extends ApiKeyException {
        NameTaken() {
            super(Kind.CONFLICT, "key_name_taken", "You have a key of this name already.");
        }
    }

    public static final class TooMany extends ApiKeyException {
        TooMany(int most) {
            super(Kind.CONFLICT, "too_many_keys", "You have " + most + " keys already. Revoke one that is not used.");
        }
    }
}
