package dev.socrates.engine.glossary;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a statement says about words: that a thing has another name, or what a term means.
final class Sayings {

    private static final Phrases<String> ALIASES = Lexicon.phrases("glossary", "aliases");
    private static final Phrases<String> DEFINITIONS = Lexicon.phrases("glossary", "definitions");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final int REACH = 3;

    private Sayings() {}

    /// @param words those that say it
    record Alias(String one, String other, String words) {}

    static Optional<Alias> alias(Heard heard, List<NounPhrases.Phrase> phrases) {
        for (int at = 1; at < heard.words().size(); at++) {
            var match = ALIASES.longestAt(heard.words(), at);
            if (match.isPresent()) {
                var left = phrases.stream()
                        .filter(phrase ->
                                phrase.to() <= match.get().from() && match.get().from() - phrase.to() < REACH)
                        .reduce((first, second) -> second);
                var right = phrases.stream()
                        .filter(phrase -> phrase.from() >= match.get().to()
                                && phrase.from() - match.get().to() < REACH)
                        .findFirst();
                if (left.isPresent() && right.isPresent()) {
                    return Optional.of(new Alias(
                            heard.original(left.get().from(), left.get().to()),
                            heard.original(right.get().from(), right.get().to()),
                            match.get().what()));
                }
            }
        }
        return Optional.empty();
    }

    /// The term that a statement defines: "A ticket is a request of a customer".
    static Optional<String> defined(Heard heard, List<NounPhrases.Phrase> phrases) {
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        var first = phrases.getFirst();
        int at = first.to();
        boolean opens = first.from() == 0
                || (first.from() == 1 && ARTICLES.contains(heard.words().getFirst()));
        if (!opens || at + 2 >= heard.words().size()) {
            return Optional.empty();
        }
        boolean told = DEFINITIONS.longestAt(heard.words(), at).isPresent();
        var verb = heard.words().get(at);
        boolean kind = (verb.equals("is") && ARTICLES.contains(heard.words().get(at + 1)) && noun(heard, at + 2))
                || (verb.equals("are") && heard.tags().get(at + 1).equals("NOUN"));
        return told || kind ? Optional.of(heard.original(first.from(), first.to())) : Optional.empty();
    }

    private static boolean noun(Heard heard, int from) {
        for (int at = from; at < Math.min(heard.tags().size(), from + REACH); at++) {
            if (heard.tags().get(at).equals("NOUN")) {
                return true;
            }
        }
        return false;
    }
}
