package dev.socrates.engine.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The runs of attributes and nouns in a story that end with a noun: "monthly sales report", "drop-off points".
final class NounRuns {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    private final Telling telling;
    private final @Nullable Stretch[] runs;

    NounRuns(Telling telling) {
        this.telling = telling;
        this.runs = new Stretch[telling.tokens().size()];
        find(telling.tags());
    }

    /// The run that a token is in.
    @Nullable
    Stretch at(int token) {
        return runs[token];
    }

    private void find(List<String> tags) {
        for (int begin = 0; begin < runs.length; begin++) {
            int end = begin;
            int behindNoun = begin;
            while (end < runs.length && (NOMINAL.contains(tags.get(end)) || hyphen(end))) {
                behindNoun = NOUNS.contains(tags.get(end)) ? end + 1 : behindNoun;
                end++;
            }
            for (int at = begin; at < behindNoun; at++) {
                runs[at] = new Stretch(begin, behindNoun);
            }
            begin = Math.max(begin, end);
        }
    }

    private boolean hyphen(int at) {
        var tokens = telling.tokens();
        return tokens.get(at).is("-")
                && at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).touches(tokens.get(at))
                && tokens.get(at).touches(tokens.get(at + 1));
    }
}
