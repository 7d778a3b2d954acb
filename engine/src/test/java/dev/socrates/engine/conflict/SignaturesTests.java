package dev.socrates.engine.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SignaturesTests {

    @Test
    void findTheVectorThatWasTurnedALittle() {
        var random = new Random(5);
        var signatures = new Signatures();
        float[] wanted = new float[0];
        for (int position = 0; position < 500; position++) {
            float[] vector = vector(random);
            signatures.add(vector);
            wanted = position == 321 ? vector.clone() : wanted;
        }
        wanted[0] += 0.5f;

        assertThat(signatures.nearest(wanted, 3)).hasSize(3).first().isEqualTo(321);
    }

    @Test
    void passOverWhatHasNoVector() {
        var signatures = new Signatures();
        signatures.add(null);
        signatures.add(vector(new Random(1)));

        assertThat(signatures.nearest(vector(new Random(2)), 5)).containsExactly(1);
    }

    private static float[] vector(Random random) {
        var vector = new float[384];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }
}
