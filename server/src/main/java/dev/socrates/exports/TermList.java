package dev.socrates.exports;

import dev.socrates.specifications.glossary.Decided;
import dev.socrates.specifications.glossary.Pair;
import dev.socrates.specifications.glossary.Word;
import java.util.Comparator;
import java.util.List;

/// The words that people confirmed, as lines of a document, in the order of the alphabet. What is only found in the
/// statements is not settled and stays out.
final class TermList {

    private TermList() {}

    static List<String> of(List<Decided> decided, List<Pair> pairs) {
        return decided.stream()
                .filter(term -> term.status() == Word.Status.CONFIRMED)
                .sorted(Comparator.comparing(Decided::key))
                .map(term -> line(term, pairs))
                .toList();
    }

    private static String line(Decided term, List<Pair> pairs) {
        var others = pairs.stream()
                .filter(pair -> pair.same() && pair.kept().equals(term.key()))
                .map(Pair::dropped)
                .map(MarkdownText::escape)
                .toList();
        var also = others.isEmpty() ? "" : " (also: " + String.join(", ", others) + ")";
        var definition = term.definition();
        return "- **" + MarkdownText.escape(term.name()) + "**" + also
                + (definition == null ? "" : ": " + MarkdownText.sentence(definition));
    }
}
