package dev.socrates.specifications;

import dev.socrates.engine.quality.Flaw;
import dev.socrates.engine.quality.Smell;
import dev.socrates.engine.text.Span;
import org.jspecify.annotations.Nullable;

/// The form of a smell in the database and in exported projects. The first ones had a kind (in the database in
/// capitals), words and a cost alone.
///
/// @param start of the words in the statement, in UTF-16 units; `end` is behind the last; null when they are not
///     words of the statement
/// @param proposal the statement without this smell
public record SmellJson(
        String kind,
        String words,
        double cost,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String reason,
        @Nullable String proposal) {

    public static SmellJson of(Smell smell) {
        var span = smell.span();
        return new SmellJson(
                smell.flaw().wire(),
                smell.words(),
                smell.cost(),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                smell.reason(),
                smell.proposal());
    }

    /// @throws IllegalArgumentException when there is no such kind
    public Smell smell() {
        var flaw = Flaw.of(kind);
        if (reason == null) {
            return Smell.kept(flaw, words, cost);
        }
        var span = start == null || end == null ? null : new Span(start, end);
        return new Smell(flaw, span, words, cost, reason, proposal);
    }
}
