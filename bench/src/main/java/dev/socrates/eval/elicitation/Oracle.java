package dev.socrates.eval.elicitation;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Decides which hidden requirement a question brings out: at most one, the one that is nearest to it among those that
/// the rule allows. A question of more than 25 words brings out nothing.
final class Oracle {

    static final int NOTHING = -1;

    private static final int LONGEST = 25;

    /// All requirements of the data begin with "I prefer" or "I expect"; that a question shares this says nothing.
    private static final Set<String> FRAME = Set.of("prefer", "expect");

    private final Embedder embedder;
    private final List<float[]> vectors;
    private final List<Set<String>> stems;
    private final Set<String> said;

    Oracle(Scenario scenario, Embedder embedder) {
        this.embedder = embedder;
        var texts = scenario.hidden().stream().map(Scenario.Hidden::text).toList();
        vectors = embedder.embed(texts);
        stems = texts.stream().map(Oracle::stems).toList();
        said = stems(scenario.said());
    }

    /// The number of the requirement, or [#NOTHING].
    ///
    /// @param known numbers of those that were brought out before
    int answer(String question, Set<Integer> known, Rule rule) {
        if (Words.lower(question).size() > LONGEST) {
            return NOTHING;
        }
        var vector = embedder.embed(List.of(question)).getFirst();
        var words = stems(question);
        words.removeAll(said);
        int best = NOTHING;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < vectors.size(); i++) {
            double similarity = Embedder.cosine(vector, vectors.get(i));
            long common = stems.get(i).stream().filter(words::contains).count();
            if (!known.contains(i) && similarity > highest && rule.allows(common, similarity)) {
                best = i;
                highest = similarity;
            }
        }
        return best;
    }

    private static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        for (var word : Words.lower(text)) {
            var stem = Stems.of(word);
            if (!Words.isStopword(word) && !FRAME.contains(stem)) {
                stems.add(stem);
            }
        }
        return stems;
    }
}
