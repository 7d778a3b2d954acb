package dev.socrates.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SequenceModelTests {

    private static final List<String> LABELS = List.of("B-A", "I-A", "O");

    private final SequenceModel model = new SequenceModel(
            LABELS,
            new double[3][3],
            Map.of("begin", new float[] {2, 0, 0}, "inside", new float[] {-1, 3, 0}, "dust", new float[] {0.001f, 0, 0
            }));

    @Test
    void anInsideNeverComesFirstNorAfterAnOutside() {
        assertThat(model.chain(List.of(List.of("inside"))).best()).containsExactly(2);
        assertThat(model.chain(List.of(List.of("begin"), List.of("inside"))).best())
                .containsExactly(0, 1);
        assertThat(SequenceModel.mayFollow("B-E", "I-A")).isFalse();
        assertThat(SequenceModel.mayFollow("O", "I-A")).isFalse();
        assertThat(SequenceModel.mayFollow("I-A", "I-A")).isTrue();
    }

    @Test
    void readsWhatItWroteButForTheDust() throws IOException {
        var bytes = new ByteArrayOutputStream();
        model.write(bytes);
        var read = SequenceModel.read(new ByteArrayInputStream(bytes.toByteArray()));
        var sequence = List.of(List.of("begin", "dust"), List.of("inside"));

        assertThat(read.labels()).isEqualTo(LABELS);
        assertThat(read.chain(sequence).at(1, 1))
                .isCloseTo(model.chain(sequence).at(1, 1), within(1e-2));
        var again = new ByteArrayOutputStream();
        read.write(again);
        assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
    }
}
