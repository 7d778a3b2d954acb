package dev.socrates.engine.conflict;

import dev.socrates.engine.text.Phrases.Match;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/// The stems that carry what a part of a statement is about, each with the index of its first token.
final class Content {

    private static final Clues CLUES = Clues.INSTANCE;

    private Content() {}

    /// @param apart tokens that are no content, whatever they say
    static Map<String, Integer> of(Wording wording, int from, int to, BitSet apart) {
        var stems = new LinkedHashMap<String, Integer>();
        int at = from;
        while (at < to) {
            var synonym = apart.get(at)
                    ? null
                    : CLUES.synonyms.longestAt(wording.stems(), at).orElse(null);
            if (synonym != null && synonym.to() <= to) {
                stems.putIfAbsent(synonym.what(), at);
                at = synonym.to();
                continue;
            }
            if (!apart.get(at) && carries(wording, at)) {
                var stem = wording.stems().get(at);
                stems.putIfAbsent(at > from && wording.at(at - 1).equals("non") ? "non " + stem : stem, at);
            }
            at++;
        }
        return stems;
    }

    private static boolean carries(Wording wording, int at) {
        var token = wording.tokens().get(at);
        return token.isWord()
                && token.lower().length() > 1
                && !CLUES.stop.contains(wording.stems().get(at))
                && !CLUES.negations
                        .longestAt(wording.stems(), at)
                        .map(Match::what)
                        .orElse(false);
    }
}
