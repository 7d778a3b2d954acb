package dev.socrates.engine.elicitation;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the questions of a bank mean: their vectors in general form, and the phrases that answer them.
final class Meanings {

    private final Embedder embedder;
    private final QuestionBank bank;
    private final Map<String, Phrases<String>> said = new HashMap<>();
    private volatile @Nullable Map<String, float[]> questions;

    Meanings(QuestionBank bank, Embedder embedder) {
        this.bank = bank;
        this.embedder = embedder;
        for (var question : bank.questions()) {
            var phrases = new Phrases<String>();
            question.said().forEach(phrase -> phrases.add(Stems.of(Words.lower(phrase)), phrase));
            said.put(question.id(), phrases);
        }
    }

    float[] vector(BankQuestion question) {
        return Objects.requireNonNull(questions().get(question.id()), question.id());
    }

    /// By the ids of the questions; computed at the first use, about 6 ms each. Two threads may do so at once: they
    /// get the same.
    private Map<String, float[]> questions() {
        var known = questions;
        if (known == null) {
            known = embedded();
            questions = known;
        }
        return known;
    }

    /// One vector for each text.
    List<float[]> of(List<String> texts) {
        return embedder.embed(texts);
    }

    /// Whether words, given as stems, contain an answer to the question.
    boolean answered(BankQuestion question, List<String> stems) {
        var phrases = said.get(question.id());
        return phrases != null && phrases.anyIn(stems);
    }

    /// Cosine of each question to a text, less the mean of all; nothing for a text without words.
    Map<String, Double> closeness(String text) {
        if (text.isBlank()) {
            return Map.of();
        }
        var vector = embedder.embed(List.of(text)).getFirst();
        var closeness = new HashMap<String, Double>();
        questions().forEach((id, question) -> closeness.put(id, Embedder.cosine(question, vector)));
        double mean = bank.questions().stream()
                .mapToDouble(question -> closeness.getOrDefault(question.id(), 0.0))
                .average()
                .orElse(0);
        closeness.replaceAll((id, cosine) -> cosine - mean);
        return closeness;
    }

    private Map<String, float[]> embedded() {
        var texts = bank.questions().stream()
                .map(question -> question.texts().getLast().replace("{product}", Description.SOME_PRODUCT))
                .toList();
        var vectors = embedder.embed(texts);
        var byId = new HashMap<String, float[]>();
        for (int i = 0; i < texts.size(); i++) {
            byId.put(bank.questions().get(i).id(), vectors.get(i));
        }
        return Map.copyOf(byId);
    }
}
