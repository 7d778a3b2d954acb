package dev.socrates.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.WordEmbedder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleVectorsTests {

    private final List<String> asked = new ArrayList<>();

    private final Embedder embedder = new Embedder() {
        private final Embedder words = new WordEmbedder();

        @Override
        public List<float[]> embed(List<String> texts) {
            asked.addAll(texts);
            return words.embed(texts);
        }

        @Override
        public String model() {
            return words.model();
        }
    };

    private byte[] written(String... texts) throws IOException {
        var file = new ByteArrayOutputStream();
        ExampleVectors.write(file, List.of(texts), embedder);
        asked.clear();
        return file.toByteArray();
    }

    @Test
    void computesOnlyWhatIsNew() throws IOException {
        var file = new ByteArrayInputStream(written("Boats are booked.", "Boats are paid."));
        var vectors = ExampleVectors.read(file, embedder.model())
                .of(List.of("Boats are paid.", "Boats are sold.", "Boats are booked."), embedder);
        assertThat(asked).containsExactly("Boats are sold.");
        assertThat(vectors).hasSize(3);
        assertThat(Embedder.cosine(
                        vectors.getFirst(),
                        embedder.embed(List.of("Boats are paid.")).getFirst()))
                .isGreaterThan(0.999);
    }

    @Test
    void takesNoVectorOfAnotherModel() throws IOException {
        var file = new ByteArrayInputStream(written("Boats are booked."));
        ExampleVectors.read(file, "another").of(List.of("Boats are booked."), embedder);
        assertThat(asked).containsExactly("Boats are booked.");
    }
}
