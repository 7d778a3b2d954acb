package dev.socrates.engine.interview;

import dev.socrates.engine.pack.Manner;

/// One answer of a person, as far as it tells how the person answers.
///
/// @param words of the answer
/// @param characters of the answer
/// @param specifications that were found in it
public record Reply(String questionId, Manner manner, int words, int characters, int specifications) {

    private static final double NOTHING_FOUND = 0.3;
    private static final double WELL = 0.6;

    public Reply {
        if (words < 0 || characters < 0 || specifications < 0) {
            throw new IllegalArgumentException("not an answer: " + words + " words, " + specifications + " found");
        }
    }

    /// How much came of it, 0 to 1: a fifth for each specification and up to a half for 500 characters; 0.3
    /// when nothing was found (`core/learning_engine.py` of the second Socrates).
    public double quality() {
        return specifications == 0
                ? NOTHING_FOUND
                : Math.min(1, specifications / 5.0 + Math.min(characters, 500) / 500.0 * 0.5);
    }

    boolean well() {
        return specifications > 0 && quality() > WELL;
    }
}
