package dev.socrates.platform;

/// A value that no annotation can judge turned out invalid; always names the field.
public final class InvalidException extends WorkspaceException {

    public InvalidException(String field, String message, String code) {
        super(code, field, message);
    }
}
