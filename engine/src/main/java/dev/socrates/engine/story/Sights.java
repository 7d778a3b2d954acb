package dev.socrates.engine.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the sequence model sees at each token of a story: the words around, their parts of speech, the noun phrase and
/// the half of the story it is in.
final class Sights {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final String OUTSIDE = "_";
    private static final int FAR = 6;

    private final Telling telling;
    private final List<String> words;
    private final List<String> tags;
    private final List<String> stems;
    private final int[] chunkBegin;
    private final int[] chunkEnd;
    private List<String> sight = new ArrayList<>();

    Sights(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
        this.tags = telling.tags();
        this.stems = telling.stems();
        this.chunkBegin = new int[words.size()];
        this.chunkEnd = new int[words.size()];
        chunks();
    }

    List<List<String>> all() {
        var all = new ArrayList<List<String>>(words.size());
        for (int at = 0; at < words.size(); at++) {
            sight = new ArrayList<>(64);
            word(at);
            around(at);
            place(at);
            chunk(at);
            all.add(List.copyOf(sight));
        }
        return all;
    }

    private void word(int at) {
        var word = words.get(at);
        var tag = tag(at);
        sight.add("bias");
        sight.add("w=" + word);
        sight.add("l=" + stems.get(at));
        sight.add("t=" + tag);
        sight.add("wt=" + word + "/" + tag);
        int length = word.length();
        for (int size = 2; size <= 4 && size < length; size++) {
            sight.add("s=" + word.substring(length - size));
        }
        if (length > 3) {
            sight.add("p=" + word.substring(0, 3));
        }
        sight.add("h=" + shape(at));
    }

    private void around(int at) {
        for (int off = -3; off <= 3; off++) {
            if (off != 0) {
                sight.add("t" + off + "=" + tag(at + off));
            }
        }
        for (int off = -2; off <= 2; off++) {
            if (off != 0) {
                sight.add("w" + off + "=" + word(words, at + off));
            }
        }
        sight.add("l-1=" + word(stems, at - 1));
        sight.add("l1=" + word(stems, at + 1));
        sight.add("ww-1=" + word(words, at - 1) + " " + words.get(at));
        sight.add("ww1=" + words.get(at) + " " + word(words, at + 1));
        sight.add("ww-2=" + word(words, at - 2) + " " + word(words, at - 1));
        sight.add("tt-1=" + tag(at - 1) + tag(at));
        sight.add("tt1=" + tag(at) + tag(at + 1));
        sight.add("tt-2=" + tag(at - 2) + tag(at - 1) + tag(at));
        sight.add("tt0=" + tag(at - 1) + tag(at) + tag(at + 1));
        sight.add("tt2=" + tag(at) + tag(at + 1) + tag(at + 2));
        sight.add("wt-1=" + word(words, at - 1) + tag(at));
        sight.add("wt1=" + tag(at) + word(words, at + 1));
        sight.add("wt-2=" + word(words, at - 2) + tag(at - 1) + tag(at));
    }

    private void place(int at) {
        var zone = telling.zone(at);
        sight.add("z=" + zone);
        sight.add("zt=" + zone + tag(at) + tag(at - 1));
        int wish = Math.min(FAR, Math.max(-1, at - telling.frame().wish()));
        sight.add("d=" + wish);
        sight.add("dt=" + wish + tag(at));
        int verb = lastVerb(at);
        sight.add("v=" + (verb < 0 ? OUTSIDE : stems.get(verb)));
        sight.add("vd=" + (verb < 0 ? OUTSIDE : String.valueOf(Math.min(FAR, at - verb))) + tag(at));
        var benefit = telling.frame().benefit();
        if (benefit != null && benefit.holds(at)) {
            sight.add("b=" + Math.min(FAR, at - benefit.from()) + tag(at));
        }
    }

    private void chunk(int at) {
        if (chunkEnd[at] == 0) {
            sight.add("c=" + OUTSIDE);
            return;
        }
        int begin = chunkBegin[at];
        int end = chunkEnd[at];
        var place = (at == begin ? "b" : "i") + (at == end - 1 ? "e" : "") + Math.min(4, end - begin);
        sight.add("c=" + place);
        sight.add("cb=" + place + word(words, begin - 1));
        sight.add("ca=" + place + word(words, end));
        sight.add("ch=" + stems.get(end - 1));
        sight.add("ct=" + place + tag(begin - 1) + tag(end));
    }

    /// Runs of attributes and nouns that end with a noun.
    private void chunks() {
        for (int begin = 0; begin < words.size(); begin++) {
            int end = begin;
            int noun = -1;
            while (end < words.size() && (NOMINAL.contains(tags.get(end)) || hyphen(end))) {
                noun = NOUNS.contains(tags.get(end)) ? end : noun;
                end++;
            }
            for (int at = begin; at <= noun; at++) {
                chunkBegin[at] = begin;
                chunkEnd[at] = noun + 1;
            }
            begin = Math.max(begin, end);
        }
    }

    private boolean hyphen(int at) {
        return words.get(at).equals("-")
                && at > 0
                && at + 1 < words.size()
                && telling.tokens().get(at - 1).touches(telling.tokens().get(at))
                && telling.tokens().get(at).touches(telling.tokens().get(at + 1));
    }

    private int lastVerb(int at) {
        for (int i = at - 1; i >= telling.frame().wish(); i--) {
            if (tags.get(i).equals("VERB")) {
                return i;
            }
        }
        return -1;
    }

    private String tag(int at) {
        return at < 0 || at >= tags.size() ? OUTSIDE : tags.get(at);
    }

    private static String word(List<String> words, int at) {
        return at < 0 || at >= words.size() ? OUTSIDE : words.get(at);
    }

    private String shape(int at) {
        var token = telling.tokens().get(at);
        var written = telling.text().substring(token.start(), token.end());
        boolean upper = !written.toLowerCase(Locale.ROOT).equals(written);
        boolean allUpper = upper && written.toUpperCase(Locale.ROOT).equals(written);
        boolean glued = at > 0 && telling.tokens().get(at - 1).touches(token);
        return (allUpper ? "A" : upper ? "a" : "_") + token.kind().ordinal() + (glued ? "+" : "");
    }
}
