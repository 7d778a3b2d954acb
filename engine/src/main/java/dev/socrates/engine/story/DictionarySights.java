package dev.socrates.engine.story;

import dev.socrates.engine.text.WordClasses;
import java.util.List;

/// What the sequence model sees of the classes that the words of a story may be of. The tagger was trained on
/// letters and reviews, and takes many verbs of software for nouns or adverbs.
final class DictionarySights {

    private static final String OUTSIDE = "_";

    private final Telling telling;
    private final List<String> words;
    private final List<String> tags;
    private final List<String> classes;

    DictionarySights(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
        this.tags = telling.tags();
        this.classes = words.stream().map(WordClasses::of).toList();
    }

    void add(int at, List<String> sight) {
        classes(at, sight);
        phrase(at, sight);
        touching(at, sight);
    }

    private void classes(int at, List<String> sight) {
        var own = classes.get(at);
        var before = in(classes, at - 1);
        var next = in(classes, at + 1);
        sight.add("k=" + own);
        sight.add("k-2=" + in(classes, at - 2));
        sight.add("k-1=" + before);
        sight.add("k1=" + next);
        sight.add("k2=" + in(classes, at + 2));
        sight.add("kk-1=" + before + " " + own);
        sight.add("kk1=" + own + " " + next);
        sight.add("kk-2=" + in(classes, at - 2) + " " + before + " " + own);
        sight.add("kk0=" + before + " " + own + " " + next);
        sight.add("kk2=" + own + " " + next + " " + in(classes, at + 2));
        sight.add("kt=" + own + " " + tags.get(at));
        sight.add("kt-1=" + before + " " + own + " " + tags.get(at));
        sight.add("kz=" + own + " " + telling.zone(at));
    }

    /// Verbs of two words, and what follows: "log in" ends an action, "search in" mostly does not.
    private void phrase(int at, List<String> sight) {
        if (at + 1 < words.size() && WordClasses.join(words.get(at), words.get(at + 1))) {
            sight.add("ph=B");
            sight.add("phw=" + words.get(at + 1));
            sight.add("pht=B" + in(tags, at + 2));
        }
        if (at > 0 && WordClasses.join(words.get(at - 1), words.get(at))) {
            sight.add("ph=I");
            sight.add("phk=" + in(classes, at + 1));
            sight.add("pht=I" + in(tags, at + 1));
        }
    }

    /// What a word is written together with: "and/or", "re-run".
    private void touching(int at, List<String> sight) {
        var tokens = telling.tokens();
        if (at + 1 < tokens.size() && tokens.get(at).touches(tokens.get(at + 1))) {
            sight.add("g1=" + words.get(at + 1).charAt(0));
        }
        if (at > 0 && tokens.get(at - 1).touches(tokens.get(at))) {
            var before = words.get(at - 1);
            sight.add("g-1=" + before.charAt(before.length() - 1));
        }
    }

    private static String in(List<String> all, int at) {
        return at < 0 || at >= all.size() ? OUTSIDE : all.get(at);
    }
}
