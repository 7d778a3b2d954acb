package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A user story cut into its parts; places are tokens of the whole story taken as one sentence.
///
/// @param role half-open; empty when no role is named
/// @param means half-open: from behind the words of wishing to the reason or the end
/// @param asRequest the means begins with a verb ("I want to ...")
/// @param reason where the reason begins; the number of tokens when there is none
record StoryParts(Sentence sentence, Span role, Span means, boolean asRequest, int reason) {

    private static final Phrases<String> WISHES = Lexicon.phrases("stories", "wishes");
    private static final Phrases<String> REASONS = Lexicon.phrases("stories", "reasons");
    private static final Set<String> RESULTS = Lexicon.set("stories", "results");

    private static final Set<String> TELLERS = Set.of("i", "we");

    /// In words, with what stands around it.
    private static final int LONGEST_ROLE = 14;

    /// What stands behind this is no story any more.
    private static final int LONGEST = 2_000;

    static StoryParts of(String story) {
        var sentence = Sentence.of(story, new Span(0, Math.min(story.length(), LONGEST)));
        var wish = wish(sentence.words());
        var role = role(sentence.words(), wish == null ? 0 : wish.from());
        int from = wish == null ? 0 : wish.to();
        int end = end(sentence, from);
        boolean request = wish != null && wish.what().endsWith(" to");
        return new StoryParts(sentence, role, new Span(from, Math.max(from, end)), request, end);
    }

    /// "As a clerk, I want ...".
    static boolean framed(List<String> words) {
        int limit = Math.min(words.size(), LONGEST_ROLE);
        return limit > 2
                && words.getFirst().equals("as")
                && words.subList(2, limit).stream().anyMatch(TELLERS::contains);
    }

    boolean wished() {
        return means.start() > 0 && means.end() > means.start();
    }

    List<String> meansWords() {
        return sentence.words().subList(means.start(), means.end());
    }

    String roleText() {
        return role.start() == role.end() ? "" : sentence.original(role.start(), role.end());
    }

    String roleLower() {
        return String.join(" ", sentence.words().subList(role.start(), role.end()));
    }

    /// Where sentences inside of the story end, without the last.
    List<Integer> innerStops() {
        var stops = new ArrayList<Integer>();
        for (int at = 1; at < sentence.size() - 1; at++) {
            boolean stop = Set.of(".", "!", "?", ";").contains(sentence.word(at));
            var next = sentence.tokens().get(at + 1);
            boolean spaced = !sentence.tokens().get(at).touches(next);
            boolean capital = Character.isUpperCase(sentence.text().charAt(next.start()));
            if (stop && spaced && (capital || sentence.word(at).equals(";")) && next.isWord()) {
                stops.add(at);
            }
        }
        return stops;
    }

    private static Phrases.@Nullable Match<String> wish(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            var match = WISHES.longestAt(words, at);
            if (match.isPresent()) {
                return match.get();
            }
        }
        return null;
    }

    private static Span role(List<String> words, int until) {
        boolean story = words.size() > 2 && words.getFirst().equals("as");
        if (!story) {
            return new Span(0, 0);
        }
        int from = Set.of("a", "an", "the").contains(words.get(1)) ? 2 : 1;
        int to = Math.max(from, until);
        while (to > from && words.get(to - 1).equals(",")) {
            to--;
        }
        return new Span(from, to);
    }

    private static int end(Sentence sentence, int from) {
        for (int at = from; at < sentence.size(); at++) {
            var word = sentence.word(at);
            boolean stop = Set.of(".", ";", "!", "?").contains(word) && !inWord(sentence, at);
            boolean result = word.equals(",")
                    && (sentence.word(at + 1).equals("so")
                            || RESULTS.contains(sentence.word(at + 1))
                            || ing(sentence, at + 1));
            if (stop
                    || result
                    || (at > from && REASONS.longestAt(sentence.words(), at).isPresent())) {
                return at;
            }
        }
        return sentence.size();
    }

    private static boolean ing(Sentence sentence, int at) {
        return sentence.word(at).endsWith("ing") && sentence.tagged(at, "VERB");
    }

    /// "e.g." and "3.5" have stops that end nothing.
    private static boolean inWord(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.tokens().get(at).touches(sentence.tokens().get(at + 1));
    }
}
