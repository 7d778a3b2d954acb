package dev.socrates.engine.pack;

import dev.socrates.engine.text.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// How good a question is as a question, whoever wrote it: `0.4 (1 - bias) + 0.2 newness + 0.2 openness +
/// 0.2 length` (`core/quality_engine.py` of the second Socrates). Each part and the whole are from 0 to 1.
///
/// @param newness 1 less half of the largest share of common words with an earlier question (Jaccard)
/// @param openness 1 for a question that begins with "what", "why", "how" ..., 0.3 for one that wants yes
/// or no
/// @param length 1 for 10 to 40 words, else 0.7
public record QuestionQuality(QuestionBias bias, double newness, double openness, double length) {

    /// What a proposed question must reach.
    public static final double ENOUGH = 0.7;

    private static final JsonNode OPENNESS = new YAMLMapper()
            .readTree(Classpath.text("/lexicon/question_bias.yaml"))
            .path("openness");
    private static final int SHORTEST = 10;
    private static final int LONGEST = 40;
    private static final double OTHER_LENGTH = 0.7;

    /// @param earlier texts of the questions asked so far
    public static QuestionQuality of(String question, Collection<String> earlier) {
        var words = Words.lower(question);
        var set = new HashSet<>(words);
        double repeated = earlier.stream()
                .mapToDouble(other -> jaccard(set, new HashSet<>(Words.lower(other))))
                .max()
                .orElse(0);
        boolean usual = words.size() >= SHORTEST && words.size() <= LONGEST;
        return new QuestionQuality(
                QuestionBias.of(question), 1 - 0.5 * repeated, openness(words), usual ? 1 : OTHER_LENGTH);
    }

    public double score() {
        return 0.4 * (1 - bias.score()) + 0.2 * newness + 0.2 * openness + 0.2 * length;
    }

    public boolean passes() {
        return !bias.blocks() && score() >= ENOUGH;
    }

    private static double openness(List<String> words) {
        if (words.isEmpty()) {
            return 0;
        }
        var first = words.getFirst();
        for (var kind : List.of("closed", "open")) {
            if (PackTrees.texts(OPENNESS.path(kind), "words").contains(first)) {
                return OPENNESS.path(kind).path("value").doubleValue();
            }
        }
        var later = OPENNESS.path("open_later");
        boolean open = PackTrees.texts(later, "words").stream().anyMatch(words::contains);
        return open ? later.path("value").doubleValue() : OPENNESS.path("other").doubleValue();
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }
}
