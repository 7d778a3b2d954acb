package dev.socrates.engine.extraction;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// "I don't know" and "does not apply, because ...": answers to the question as a whole.
final class Stances {

    private static final Phrases<String> DONT_KNOW = Lexicon.phrases("stances", "dont_know");
    private static final Phrases<String> AROUND = around();
    private static final Phrases<String> NOT_APPLICABLE = plain("not_applicable");
    private static final Phrases<String> ALONE = plain("not_applicable_alone");
    private static final Set<String> REASONS = Lexicon.set("stances", "reasons");
    private static final Set<String> OPENERS = Set.of(
            "about", "how", "what", "which", "who", "when", "where", "if", "whether", "why", "the", "that", "exactly");
    private static final int FAR = 7;

    private Stances() {}

    static boolean dontKnow(Clause sentence) {
        var words = sentence.words();
        var left = new ArrayList<String>();
        int at = 0;
        boolean found = false;
        while (at < words.size()) {
            var known = DONT_KNOW.longestAt(words, at);
            var around = AROUND.longestAt(words, at);
            if (known.isPresent()) {
                found = true;
                at = known.get().to();
                if (left.isEmpty() && known.get().length() > 1 && opensClause(sentence, words, at)) {
                    return true;
                }
            } else if (around.isPresent()) {
                at = around.get().to();
            } else {
                left.add(words.get(at++));
            }
        }
        return found && left.isEmpty();
    }

    /// "I don't know how many users we will have": what is unknown is spelt out.
    private static boolean opensClause(Clause sentence, List<String> words, int at) {
        int next = at < words.size() && words.get(at).equals("yet") ? at + 1 : at;
        return next < words.size()
                && OPENERS.contains(words.get(next))
                && !sentence.hasFigure()
                && sentence.technologies().isEmpty()
                && !words.contains("but");
    }

    /// Whether the sentence says that what was asked, or what it names, does not apply.
    static boolean notApplicable(Clause sentence, boolean asked) {
        var words = sentence.words();
        if (words.size() >= 3 && words.subList(0, 3).equals(List.of("it", "should", "not"))) {
            return false;
        }
        int start = 0;
        while (start < words.size() && AROUND.longestAt(words, start).isPresent() && skippable(words, start)) {
            start++;
        }
        for (int at = 0; at < Math.min(words.size(), asked ? start + FAR : FAR); at++) {
            if (NOT_APPLICABLE.longestAt(words, at).isPresent() && (asked || at > 0)) {
                return complete(
                        sentence, NOT_APPLICABLE.longestAt(words, at).get().to());
            }
        }
        if (!asked || start >= words.size()) {
            return false;
        }
        var alone = ALONE.longestAt(words, start);
        return (alone.isPresent() && (alone.get().to() == words.size() || hasReason(sentence)))
                || (words.get(start).equals("no") && hasReason(sentence) && reasonAt(words) <= start + 6);
    }

    static boolean hasReason(Clause sentence) {
        return reasonAt(sentence.words()) < sentence.words().size() - 1;
    }

    private static int reasonAt(List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            if (REASONS.contains(words.get(at))) {
                return at;
            }
        }
        return words.size();
    }

    /// "Not needed", "not needed because ...", but not "not needed information is deleted".
    private static boolean complete(Clause sentence, int to) {
        var words = sentence.words();
        return to >= words.size()
                || REASONS.contains(words.get(to))
                || Set.of(
                                "for", "here", "to", "in", "at", "yet", "we", "it", "this", "the", "our", "there",
                                "and", "now", "all")
                        .contains(words.get(to));
    }

    private static boolean skippable(List<String> words, int at) {
        return !words.get(at).equals("no") && at + 1 < words.size();
    }

    private static Phrases<String> around() {
        var texts = new ArrayList<>(Lexicon.list("stances", "dont_know_around"));
        texts.addAll(Lexicon.list("chatter", "chatter"));
        return Phrases.of(texts);
    }

    private static Phrases<String> plain(String part) {
        var phrases = new Phrases<String>();
        for (var text : Lexicon.list("stances", part)) {
            phrases.add(Words.lower(text), text);
        }
        return phrases;
    }
}
