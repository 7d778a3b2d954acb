package dev.socrates.platform.startup;

import org.jspecify.annotations.Nullable;

/// A start that cannot succeed for a reason the operator can change. The message is all that they get to see,
/// so it names what is wrong and what to do about it.
public class StartException extends RuntimeException {

    public StartException(String message) {
        super(message);
    }

    public StartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
