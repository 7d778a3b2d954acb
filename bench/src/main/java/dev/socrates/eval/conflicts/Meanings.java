package dev.socrates.eval.conflicts;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.conflict.pairs.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Every distinct statement read and embedded once.
final class Meanings {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Meaning(Statement statement, float[] vector) {}

    private final Embedder embedder;
    private final Map<String, Meaning> known = new HashMap<>();

    Meanings(Embedder embedder) {
        this.embedder = embedder;
    }

    void learn(Collection<String> texts) {
        var news = texts.stream()
                .distinct()
                .filter(text -> !known.containsKey(text))
                .toList();
        var vectors = embedder.embed(news);
        for (int i = 0; i < news.size(); i++) {
            known.put(news.get(i), new Meaning(Statement.of(news.get(i)), vectors.get(i)));
        }
    }

    void learn(List<StatementPair> pairs) {
        learn(pairs.stream().map(StatementPair::left).toList());
        learn(pairs.stream().map(StatementPair::right).toList());
    }

    Statement statement(String text) {
        return of(text).statement();
    }

    double cosine(StatementPair pair) {
        return Embedder.cosine(of(pair.left()).vector(), of(pair.right()).vector());
    }

    private Meaning of(String text) {
        return Objects.requireNonNull(known.get(text), text);
    }
}
