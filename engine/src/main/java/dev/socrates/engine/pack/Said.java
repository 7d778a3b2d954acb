package dev.socrates.engine.pack;

import dev.socrates.engine.Claim;
import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.List;

/// Whether a statement uses some words, in any inflection.
final class Said {

    /// So many words before it a "no" or "without" denies what follows.
    private static final int REACH = 3;

    private static final Phrases<String> NEGATED = Lexicon.phrases("context", "negated");

    private Said() {}

    /// @param affirmed not where the statement forbids or denies them
    static boolean in(Claim claim, List<String> phrases, boolean affirmed) {
        var words = Words.lower(claim.statement());
        var stems = Stems.of(words);
        var wanted = new Phrases<String>();
        phrases.forEach(phrase -> wanted.add(Stems.of(Words.lower(phrase)), phrase));
        return wanted.all(stems).stream()
                .anyMatch(match -> !affirmed || (!Figures.forbids(claim) && !denied(words, match.from())));
    }

    private static boolean denied(List<String> words, int at) {
        return NEGATED.anyIn(words.subList(Math.max(0, at - REACH), at));
    }
}
