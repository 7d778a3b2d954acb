package dev.socrates.eval.classification;

import dev.socrates.engine.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The sentences that were written for the shipped models, with their labels.
public record OwnExamples(List<String> texts, List<String> labels) {

    /// @param lexicon that has a list of sentences for each label
    public static OwnExamples of(String lexicon) {
        var texts = new ArrayList<String>();
        var labels = new ArrayList<String>();
        new TreeMap<>(Lexicon.lists(lexicon))
                .forEach((label, sentences) -> sentences.forEach(sentence -> {
                    texts.add(sentence);
                    labels.add(label);
                }));
        return new OwnExamples(List.copyOf(texts), List.copyOf(labels));
    }
}
