package dev.socrates.engine.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Embedder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RequirementKindsTests {

    private static final int DIMENSIONS = 384;

    private final List<List<String>> asked = new ArrayList<>();
    private final RequirementKinds kinds = new RequirementKinds(silent(asked));

    /// Vectors that say nothing: what is left is what the words say.
    static Embedder silent(List<List<String>> asked) {
        return new Embedder() {
            @Override
            public List<float[]> embed(List<String> texts) {
                asked.add(List.copyOf(texts));
                return texts.stream().map(text -> new float[DIMENSIONS]).toList();
            }

            @Override
            public String model() {
                return "silent";
            }
        };
    }

    @Test
    void knowsQualitiesByTheirWords() {
        assertThat(kinds.of("Pages load in less than two seconds.").kind()).isEqualTo(Kind.PERFORMANCE);
        assertThat(kinds.of("Only authorised doctors may access the notes.").kind())
                .isEqualTo(Kind.SECURITY);
        assertThat(kinds.of("The forms must be easy to use without training.").kind())
                .isEqualTo(Kind.USABILITY);
    }

    @Test
    void knowsWhatTheSystemDoes() {
        var kind = kinds.of("The clerk can add a new member and print the card.");

        assertThat(kind.kind()).isEqualTo(Kind.FUNCTIONAL);
        assertThat(kind.quality()).isLessThan(0.5);
    }

    @Test
    void namesTheWordsThatDecided() {
        var reasons = kinds.of("The service encrypts every password.").reasons();

        assertThat(reasons).extracting(Reason::what).containsAnyOf("encrypts", "password");
        assertThat(reasons).allSatisfy(reason -> assertThat(reason.effect()).isPositive());
    }

    @Test
    void asksForVectorsOnceForAll() {
        kinds.of(List.of("Something about boats.", "Something about trees.", "Something about stones."));

        assertThat(asked).hasSize(1);
    }

    @Test
    void asksForNoVectorWhereTheWordsLeaveNoDoubt() {
        kinds.of("Passwords must be stored encrypted, and only authorised users have access.");

        assertThat(asked).allMatch(List::isEmpty);
    }

    @Test
    void lawIsNoCharacteristicOfTheProduct() {
        assertThat(Kind.LEGAL.characteristic()).isEmpty();
        assertThat(Kind.SCALABILITY.characteristic()).isEqualTo(Optional.of(Characteristic.FLEXIBILITY));
    }

    @Property(tries = 50)
    void anyTextHasAKindAndAProbability(@ForAll String text) {
        var kind = kinds.of(text);

        assertThat(kind.probability()).isBetween(0.0, 1.0);
        assertThat(kind.quality()).isBetween(0.0, 1.0);
    }
}
