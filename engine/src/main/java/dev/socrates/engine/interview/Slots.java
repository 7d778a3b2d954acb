package dev.socrates.engine.interview;

import dev.socrates.engine.pack.Facet.Slot;
import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Tags;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Which parts of a sentence about behaviour are there (EARS, Mavin et al. 2009): the words of
/// `lexicon/slots.yaml` open a trigger or a state; the main clause has an actor when a noun or pronoun
/// stands before its first verb, and a response when it has a verb.
final class Slots {

    private static final Phrases<String> TRIGGERS = Lexicon.phrases("slots", "trigger");
    private static final Phrases<String> STATES = Lexicon.phrases("slots", "state");
    private static final Phrases<String> CONJUNCTIONS = Lexicon.phrases("slots", "conjunction");
    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON");

    private Slots() {}

    /// Whether a sentence opens with a condition.
    static boolean isCondition(String statement) {
        var words = Token.lowers(Words.of(statement));
        return !words.isEmpty() && CONJUNCTIONS.longestAt(words, 0).isPresent();
    }

    static Set<Slot> of(String statement) {
        var tokens = Words.of(statement);
        var words = Token.lowers(tokens);
        var found = EnumSet.noneOf(Slot.class);
        if (TRIGGERS.anyIn(words)) {
            found.add(Slot.TRIGGER);
        }
        if (STATES.anyIn(words)) {
            found.add(Slot.STATE);
        }
        if (tokens.isEmpty()) {
            return found;
        }
        var tags = verbsRepaired(Tags.of(statement, tokens), words);
        int from = mainClause(words, tags);
        int verb = first(tags, from, VERBS);
        if (verb < tags.size()) {
            found.add(Slot.RESPONSE);
        }
        if (first(tags, from, NOUNS) < verb && verb < tags.size()) {
            found.add(Slot.ACTOR);
        }
        return found;
    }

    /// The tagger takes many a short "the librarian lends" for a compound; a plural right behind a singular
    /// noun may be a verb. Erring on this side asks nobody for what they have said.
    private static List<String> verbsRepaired(List<String> tags, List<String> words) {
        return IntStream.range(0, tags.size())
                .mapToObj(at -> at > 0
                                && NOUNS.contains(tags.get(at))
                                && NOUNS.contains(tags.get(at - 1))
                                && Stems.isPlural(words.get(at))
                                && !Stems.isPlural(words.get(at - 1))
                        ? "VERB"
                        : tags.get(at))
                .toList();
    }

    /// Behind the condition that opens the sentence. It ends at the comma, else before the second subject;
    /// a sentence that is nothing but a condition has no main clause.
    private static int mainClause(List<String> words, List<String> tags) {
        if (CONJUNCTIONS.longestAt(words, 0).isEmpty()) {
            return 0;
        }
        int comma = words.indexOf(",");
        if (comma >= 0) {
            return comma + 1;
        }
        int verb = first(tags, 0, VERBS);
        int rest = IntStream.range(verb, tags.size())
                .filter(at -> !VERBS.contains(tags.get(at)))
                .findFirst()
                .orElse(tags.size());
        return first(tags, rest, VERBS) < tags.size() ? first(tags, rest, NOUNS) : tags.size();
    }

    private static int first(List<String> tags, int from, Set<String> wanted) {
        return IntStream.range(from, tags.size())
                .filter(at -> wanted.contains(tags.get(at)))
                .findFirst()
                .orElse(tags.size());
    }
}
