package dev.socrates.engine.classification;

import dev.socrates.engine.learning.Features;
import dev.socrates.engine.text.Words;
import java.util.Map;

/// What shows the kind of a requirement: its words, groups of words from `classification_cues.yaml`, and its meaning.
public final class KindFeatures {

    private static final Cues CUES = new Cues("classification_cues");
    private static final String CUE = "cue=";
    private static final double CUE_WEIGHT = 0.5;
    private static final double VECTOR_WEIGHT = 2;

    private KindFeatures() {}

    /// What its words alone say.
    public static Features of(String sentence) {
        var text = Text.cut(sentence);
        var tokens = Words.of(text);
        var features = new Features();
        Bag.add(features, tokens);
        CUES.in(text, tokens).keySet().forEach(cue -> features.add(CUE + cue, CUE_WEIGHT));
        return features;
    }

    /// @param vector of the sentence, by the embedding model
    public static Features of(String sentence, float[] vector) {
        return of(sentence).add("v", vector, VECTOR_WEIGHT);
    }

    static Reason.Shown shown(String sentence) {
        var text = Text.cut(sentence);
        Map<String, String> found = CUES.in(text, Words.of(text));
        return feature -> {
            if (feature.startsWith(CUE)) {
                return found.getOrDefault(feature.substring(CUE.length()), "");
            }
            return Text.wordOf(feature, text);
        };
    }
}
