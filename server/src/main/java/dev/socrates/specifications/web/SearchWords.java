package dev.socrates.specifications.web;

import dev.socrates.platform.InvalidException;

/// What somebody looks for, as typed.
final class SearchWords {

    private static final int LONGEST = 200;

    private SearchWords() {}

    /// @throws InvalidException when it is too long or no text at all
    static String of(String typed) {
        if (typed.length() > LONGEST || typed.indexOf('\0') >= 0) {
            throw new InvalidException("q", "must be text of at most " + LONGEST + " characters", "size");
        }
        return typed;
    }
}
