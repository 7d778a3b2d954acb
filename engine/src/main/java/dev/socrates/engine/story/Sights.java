package dev.socrates.engine.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the sequence model sees at each token of a story: the words around, their parts of speech, the noun
/// phrase, the half of the story it is in, and what a dictionary knows.
final class Sights {

    private static final String OUTSIDE = "_";
    private static final int FAR = 6;
    private static final int LONGEST_ENDING = 4;
    private static final int NEAR = 3;

    private final Telling telling;
    private final List<String> words;
    private final List<String> stems;
    private final List<String> tags;
    private final List<String> lowTags;
    private final NounRuns runs;
    private final DictionarySights dictionary;
    private final List<String> sight = new ArrayList<>();

    Sights(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
        this.stems = telling.stems();
        this.tags = telling.tags();
        this.lowTags = telling.lowTags();
        this.runs = new NounRuns(telling);
        this.dictionary = new DictionarySights(telling);
    }

    List<List<String>> all() {
        var all = new ArrayList<List<String>>(words.size());
        for (int at = 0; at < words.size(); at++) {
            sight.clear();
            word(at);
            wordsAround(at);
            tagsAround(at);
            place(at);
            verbs(at);
            run(at);
            dictionary.add(at, sight);
            all.add(List.copyOf(sight));
        }
        return all;
    }

    private void word(int at) {
        var word = words.get(at);
        sight.add("bias");
        sight.add("w=" + word);
        sight.add("l=" + stems.get(at));
        sight.add("wt=" + word + "/" + tags.get(at));
        int length = word.length();
        for (int size = 2; size <= LONGEST_ENDING && size < length; size++) {
            sight.add("s=" + word.substring(length - size));
        }
        if (length > NEAR) {
            sight.add("p=" + word.substring(0, NEAR));
        }
        sight.add("h=" + shape(at));
    }

    private void wordsAround(int at) {
        var before = in(words, at - 1);
        var beforeThat = in(words, at - 2);
        var next = in(words, at + 1);
        var tag = tags.get(at);
        sight.add("w-2=" + beforeThat);
        sight.add("w-1=" + before);
        sight.add("w1=" + next);
        sight.add("w2=" + in(words, at + 2));
        sight.add("l-1=" + in(stems, at - 1));
        sight.add("l1=" + in(stems, at + 1));
        sight.add("ww-1=" + before + " " + words.get(at));
        sight.add("ww1=" + words.get(at) + " " + next);
        sight.add("ww-2=" + beforeThat + " " + before);
        sight.add("wt-1=" + before + tag);
        sight.add("wt1=" + tag + next);
        sight.add("wt-2=" + beforeThat + in(tags, at - 1) + tag);
    }

    /// The tagger takes words with capitals for names, so that it sees the story in small letters too.
    private void tagsAround(int at) {
        for (int off = -NEAR; off <= NEAR; off++) {
            sight.add("t" + off + "=" + in(tags, at + off));
        }
        var tag = tags.get(at);
        var before = in(tags, at - 1);
        var next = in(tags, at + 1);
        sight.add("tt-1=" + before + tag);
        sight.add("tt1=" + tag + next);
        sight.add("tt-2=" + in(tags, at - 2) + before + tag);
        sight.add("tt0=" + before + tag + next);
        sight.add("tt2=" + tag + next + in(tags, at + 2));
        var low = lowTags.get(at);
        sight.add("u=" + low);
        sight.add("ut=" + low + tag);
        sight.add("u-1=" + in(lowTags, at - 1) + low);
        sight.add("u1=" + low + in(lowTags, at + 1));
        sight.add("u0=" + in(lowTags, at - 1) + low + in(lowTags, at + 1));
    }

    private void place(int at) {
        var tag = tags.get(at);
        var zone = telling.zone(at);
        sight.add("z=" + zone);
        sight.add("zt=" + zone + tag + in(tags, at - 1));
        int behindWish = Math.clamp(at - telling.frame().wish(), -1, FAR);
        sight.add("d=" + behindWish);
        sight.add("dt=" + behindWish + tag);
        var benefit = telling.frame().benefit();
        if (benefit != null && benefit.holds(at)) {
            sight.add("b=" + Math.min(FAR, at - benefit.from()) + tag);
        }
    }

    private void verbs(int at) {
        int wish = telling.frame().wish();
        int last = at - 1;
        while (last >= wish && !tags.get(last).equals("VERB")) {
            last--;
        }
        sight.add("v=" + (last < wish ? OUTSIDE : stems.get(last)));
        sight.add("vd=" + (last < wish ? OUTSIDE : String.valueOf(Math.min(FAR, at - last))) + tags.get(at));
        int first = wish + 2;
        while (first < at && !tags.get(first).equals("VERB")) {
            first++;
        }
        sight.add("fv=" + (first < at ? words.get(first) : OUTSIDE) + lowTags.get(at));
        int next = at + 1;
        while (next < words.size()
                && !tags.get(next).equals("VERB")
                && !tags.get(next).equals("PUNCT")) {
            next++;
        }
        sight.add("nv=" + in(tags, next) + Math.min(NEAR, next - at) + tags.get(at));
        int to = at - 1;
        while (to >= wish && at - to < FAR && !words.get(to).equals("to")) {
            to--;
        }
        sight.add("to=" + (to < wish ? FAR : at - to) + lowTags.get(at));
    }

    private void run(int at) {
        var run = runs.at(at);
        if (run == null) {
            sight.add("c=" + OUTSIDE);
            return;
        }
        int last = run.to() - 1;
        var place = (at == run.from() ? "b" : "i") + (at == last ? "e" : "") + Math.min(4, run.to() - run.from());
        sight.add("c=" + place);
        sight.add("cb=" + place + in(words, run.from() - 1));
        sight.add("ca=" + place + in(words, run.to()));
        sight.add("ch=" + stems.get(last));
        sight.add("ct=" + place + in(tags, run.from() - 1) + in(tags, run.to()));
    }

    private static String in(List<String> all, int at) {
        return at < 0 || at >= all.size() ? OUTSIDE : all.get(at);
    }

    private String shape(int at) {
        var token = telling.tokens().get(at);
        var written = telling.text().substring(token.start(), token.end());
        boolean upper = !written.toLowerCase(Locale.ROOT).equals(written);
        boolean allUpper = upper && written.toUpperCase(Locale.ROOT).equals(written);
        boolean glued = at > 0 && telling.tokens().get(at - 1).touches(token);
        return (allUpper ? "A" : upper ? "a" : "_") + token.kind() + (glued ? "+" : "");
    }
}
