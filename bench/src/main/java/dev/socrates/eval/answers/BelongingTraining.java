package dev.socrates.eval.answers;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.extraction.Belonging;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Packs;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Training;
import dev.socrates.eval.answers.Sentences.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

/// Fits what an answer is about on sentences of our own. Nothing of the data sets goes in.
public final class BelongingTraining implements Training {

    private final Embedder embedder;

    public BelongingTraining(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return Belonging.MODEL;
    }

    @Override
    public Collection<String> fit(DataFolder data, OutputStream model) throws IOException {
        var sentences = Sentences.read();
        var belonging = new Belonging(Packs.load("software"), embedder);
        ConditionalLogit.fit(examples(sentences, belonging)).write(model);
        return sentences.stream().map(Sentence::text).toList();
    }

    static List<ConditionalLogit.Example> examples(List<Sentence> sentences, Belonging belonging) {
        var facets = belonging.facets().stream().map(Facet::id).toList();
        return sentences.stream()
                .map(sentence -> new ConditionalLogit.Example(
                        belonging.evidence(sentence.text()), facets.indexOf(sentence.first())))
                .toList();
    }
}
