package dev.socrates.interviews.web;

import dev.socrates.interviews.InterviewException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a form of the interview sends.
///
/// @param key stays the same when the same form is sent again
record GivenAnswer(
        @Nullable UUID session,
        @Nullable UUID question,
        @Nullable UUID key,
        @Nullable String text) {

    private static final int LONGEST = 10_000;

    UUID within() {
        if (session == null) {
            throw new InterviewException.Unknown();
        }
        return session;
    }

    /// Null for what is no id: a key that somebody made up protects nothing.
    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// The text as it was typed: evidence points into it. Forms send lines with CR LF.
    String words() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    /// Which sentence of the page says what is wrong, or null.
    @Nullable
    String wrong() {
        if (words().isBlank()) {
            return "empty";
        }
        return words().length() > LONGEST ? "long" : null;
    }
}
