package dev.socrates.engine.extraction;

import dev.socrates.engine.ears.Atoms;
import dev.socrates.engine.language.Gloss;
import dev.socrates.engine.language.Language;
import dev.socrates.engine.language.Languages;
import dev.socrates.engine.text.Corrections;
import dev.socrates.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts one text into sentences and these into clauses that state one thing each, in the language of the text.
final class Parting {

    /// Shorter parts of a compound statement say too little alone.
    private static final int SHORTEST = 3;

    /// A sentence of its own language must be long enough to show it.
    private static final int TELLING = 5;

    private final String text;
    private final boolean technical;
    private final Language language;

    Parting(String text, boolean technical) {
        this.text = text;
        this.technical = technical;
        this.language = Languages.of(text);
    }

    List<Span> sentences() {
        return Gloss.sentences(text, language);
    }

    Clause sentence(Span span) {
        var spoken = spoken(span);
        return spoken.glossed() ? Clause.foreign(text, span, spoken, technical) : Clause.of(text, span, technical);
    }

    /// Whether a sentence only corrects the figure of the one before it and leaves out what it measures.
    static boolean corrects(Clause sentence) {
        return Corrections.opens(sentence.tokens());
    }

    /// @param sentence one that is read as a whole
    List<Clause> parts(Clause sentence) {
        var span = sentence.span();
        if (sentence.isForeign()) {
            return List.of(sentence);
        }
        var corrected = Corrections.of(span.in(text));
        if (corrected.isPresent()) {
            var said = corrected.get();
            return Clauses.of(said, new Span(0, said.length()), technical).stream()
                    .map(clause -> clause.at(span))
                    .toList();
        }
        var parts = new ArrayList<Clause>();
        Clauses.of(text, span, technical).forEach(clause -> parts.addAll(deeds(clause)));
        return parts;
    }

    /// "Guests can choose a boat and pay it" are two features.
    private List<Clause> deeds(Clause clause) {
        boolean joined = clause.words().contains("and") && clause.words().size() >= 2 * SHORTEST;
        boolean valued =
                technical || clause.hasFigure() || !clause.technologies().isEmpty();
        if (!joined || valued || clause.leaning()) {
            return List.of(clause);
        }
        var deeds = Atoms.deeds(clause.text());
        boolean whole = deeds.stream().allMatch(deed -> length(deed.evidence().in(clause.text())) >= SHORTEST);
        if (deeds.size() < 2 || !whole) {
            return List.of(clause);
        }
        int start = clause.span().start();
        return deeds.stream()
                .map(deed -> Clause.said(
                        deed.statement(),
                        new Span(
                                start + deed.evidence().start(),
                                start + deed.evidence().end()),
                        false))
                .toList();
    }

    private static int length(String words) {
        return List.of(words.split(" ")).size();
    }

    private Language spoken(Span span) {
        var sentence = span.in(text);
        if (length(sentence) < TELLING) {
            return language;
        }
        return Languages.of(sentence);
    }
}
