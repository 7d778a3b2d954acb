package dev.socrates.eval.answers;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.extraction.ExampleVectors;
import dev.socrates.engine.pack.Packs;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Training;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/// Computes the vectors of the examples that the software pack itself gives. Nothing of the data sets goes in.
public final class ExamplesTraining implements Training {

    private final Embedder embedder;

    public ExamplesTraining(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return "examples";
    }

    @Override
    public Collection<String> fit(DataFolder data, OutputStream model) throws IOException {
        var texts = ExampleVectors.texts(Packs.load("software"));
        ExampleVectors.write(model, texts, embedder);
        return texts;
    }
}
