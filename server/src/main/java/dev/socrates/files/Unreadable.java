package dev.socrates.files;

import dev.socrates.platform.InvalidException;

/// Why nothing could be read, before it is known which field the text came from.
final class Unreadable extends RuntimeException {

    private final String code;
    private final String why;

    Unreadable(String code, String why) {
        super(why);
        this.code = code;
        this.why = why;
    }

    InvalidException about(String field) {
        return new InvalidException(field, why, code);
    }
}
