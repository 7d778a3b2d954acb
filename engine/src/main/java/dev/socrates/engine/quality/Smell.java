package dev.socrates.engine.quality;

import dev.socrates.engine.text.Span;
import org.jspecify.annotations.Nullable;

/// Something that is wrong with how a statement is put, and what it takes from its quality.
///
/// @param span of the words in the statement; null when it is the statement as a whole, or when the words stand
///     only in the text that the statement came from
/// @param words that show it; empty when it is the statement as a whole
/// @param cost 0 to 1; 0 for what could be put better but leaves nothing open
/// @param reason one sentence for people
/// @param proposal the whole statement without this smell, with what only a person knows in angle brackets; null
///     where there is none
public record Smell(
        Flaw flaw,
        @Nullable Span span,
        String words,
        double cost,
        String reason,
        @Nullable String proposal) {

    public boolean costs() {
        return cost > 0;
    }

    /// As it was kept before reasons and proposals were.
    public static Smell kept(Flaw flaw, String words, double cost) {
        return new Smell(flaw, null, words, cost, Reasons.of(flaw, words), null);
    }
}
