package dev.socrates.engine.extraction;

import dev.socrates.engine.pack.Question.Trigger;
import dev.socrates.engine.text.Span;
import java.util.List;

/// All that was understood of one text, and all that was not: every sentence is either evidence of a candidate or
/// skipped with its reason.
///
/// @param lacks what the answer to the asked question lacks, the gravest first; empty when it needs no follow-up
public record Extraction(List<Candidate> candidates, List<Skipped> skipped, Stance stance, List<Trigger> lacks) {

    public Extraction {
        candidates = List.copyOf(candidates);
        skipped = List.copyOf(skipped);
        lacks = List.copyOf(lacks);
    }

    public record Skipped(Span span, Reason reason) {}

    public enum Reason {
        CHIT_CHAT,
        QUESTION,
        DONT_KNOW,
        NO_FACET,
        NOT_A_STATEMENT,
        REPEATED,
        INSTRUCTION,
        TOO_MANY
    }

    /// How the person answered as a whole. `DONT_KNOW` earns nothing and the question comes back; `NOT_APPLICABLE` is
    /// a specification ("does not apply, because ..."); `NOTHING` held no statement at all.
    public enum Stance {
        ANSWERED,
        DONT_KNOW,
        NOT_APPLICABLE,
        NOTHING
    }
}
