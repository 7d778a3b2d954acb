package dev.socrates.engine.quality;

import java.util.Optional;
import java.util.Set;

/// Whether "and" joins two features in what a story wants: two things that the system does or the person does
/// next to each other, two properties of what is wanted, the members of a list, two clauses. Things behind
/// prepositions and the objects of one verb are mostly one feature, and so are two purposes of one means.
final class Atomicity {

    private static final Set<String> RELATIVES = Set.of("that", "which", "who");
    private static final Set<String> SKIPPED = Set.of(",", "also", "then", "to");
    private static final Set<String> QUESTIONS = Set.of("how", "what", "why", "where", "whether");
    private static final Set<String> USING = Set.of("use", "utilize", "utilise", "leverage", "apply", "employ");
    private static final int EARLY = 6;

    private final Sentence sentence;
    private final StoryParts parts;

    private Atomicity(StoryParts parts) {
        this.sentence = parts.sentence();
        this.parts = parts;
    }

    /// The place of the conjunction that joins two features.
    static Optional<Integer> broken(StoryParts parts) {
        var reader = new Atomicity(parts);
        for (int at = parts.means().start() + 1; at < parts.means().end() - 1; at++) {
            boolean joins = parts.sentence().word(at).equals("and")
                    || parts.sentence().word(at).equals("&");
            if (joins && reader.joinsFeatures(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean joinsFeatures(int join) {
        int next = join + 1;
        while (next < parts.means().end() - 1
                && (SKIPPED.contains(sentence.word(next)) || sentence.tagged(next, "ADV"))) {
            next++;
        }
        boolean manners = sentence.tagged(join - 1, "ADV") && sentence.tagged(join + 1, "ADV");
        if (manners || Set.of("them", "it").contains(sentence.word(next + 1))) {
            return false;
        }
        if (doing(next)) {
            return twoDoings(join);
        }
        if (sentence.word(next).endsWith("ing") && sentence.tagged(next, "VERB")) {
            return !sentence.noun(next + 1);
        }
        if (Verbs.be(sentence.word(join - 2)) && property(next)) {
            return true;
        }
        if (property(join - 1) && property(next)) {
            return join - parts.means().start() <= EARLY;
        }
        boolean clause = Set.of("AUX", "SCONJ", "ADV").contains(sentence.tag(next));
        boolean list = sentence.word(join - 1).equals(",") && !examples(join);
        return clause || list || objectsInClause(join, next);
    }

    private boolean property(int at) {
        return sentence.tagged(at, "ADJ") || (sentence.tagged(at, "VERB") && Verbs.participle(sentence.word(at)));
    }

    private boolean examples(int before) {
        return parts.sentence().words().subList(parts.means().start(), before).contains("such");
    }

    private boolean doing(int at) {
        var word = sentence.word(at);
        boolean form = !word.endsWith("ing") && !Verbs.participle(word);
        boolean untagged = sentence.noun(at)
                && Verbs.base(word)
                && (sentence.tagged(at + 1, "DET")
                        || sentence.word(at + 1).equals("their")
                        || sentence.word(at + 1).equals("my"));
        return form && (sentence.tagged(at, "VERB") || untagged);
    }

    private boolean twoDoings(int join) {
        int relative = last(join, RELATIVES);
        int infinitive = infinitive(join);
        if (relative > infinitive) {
            return true;
        }
        if (infinitive < 0) {
            boolean first = last(join, QUESTIONS) < 0;
            return first
                    && (!parts.asRequest()
                            || sentence.tagged(join - 1, "VERB")
                            || join - parts.means().start() <= 2);
        }
        boolean systemActs = !parts.asRequest() && infinitive - parts.means().start() <= EARLY;
        return systemActs
                || purpose(infinitive)
                || USING.contains(sentence.word(parts.means().start()));
    }

    /// "Use x to reduce a and improve b".
    private boolean purpose(int infinitive) {
        return sentence.zones().get(infinitive) == Zone.PURPOSE;
    }

    private int last(int before, Set<String> words) {
        for (int at = before - 1; at >= parts.means().start(); at--) {
            if (words.contains(sentence.word(at))) {
                return at;
            }
        }
        return -1;
    }

    /// The last "to" behind a noun.
    private int infinitive(int before) {
        for (int at = before - 1; at > parts.means().start() + 1; at--) {
            boolean behindThing = sentence.noun(at - 1) || sentence.tagged(at - 1, "PRON");
            if (sentence.word(at).equals("to") && behindThing) {
                return at;
            }
        }
        return -1;
    }

    /// Two objects of a verb in a clause that says what the wanted thing does.
    private boolean objectsInClause(int join, int next) {
        if (last(join, RELATIVES) < 0
                || examples(join)
                || !(sentence.noun(next) || sentence.tagged(next, "ADJ") || sentence.tagged(next, "DET"))) {
            return false;
        }
        for (int at = join - 1; at >= parts.means().start(); at--) {
            if (sentence.tagged(at, "ADP")) {
                return false;
            }
            if (sentence.tagged(at, "VERB")) {
                return true;
            }
        }
        return false;
    }
}
