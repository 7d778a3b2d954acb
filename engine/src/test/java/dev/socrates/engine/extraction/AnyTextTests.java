package dev.socrates.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.pack.FacetId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnyTextTests {

    @Test
    void neverThrowsAndStaysInsideTheTextWhateverTheTextIs() {
        var random = new Random(3);
        for (int run = 0; run < 400; run++) {
            var text = text(random);
            var extraction = SmallProject.EXTRACTOR.extract(
                    text, random.nextBoolean() ? SmallProject.about("goals.users") : null);
            assertThat(extraction.candidates()).hasSizeLessThanOrEqualTo(40).allSatisfy(candidate -> {
                assertThat(candidate.evidence().in(text)).isNotBlank();
                assertThat(candidate.claim().statement()).isNotBlank();
                assertThat(candidate.claim().confidence()).isBetween(0.0, 1.0);
                assertThat(candidate.claim().quality()).isBetween(0.0, 1.0);
                assertThat(candidate.claim().key()).isNotBlank();
            });
            extraction
                    .skipped()
                    .forEach(skip -> assertThat(skip.span().in(text)).isNotEmpty());
            SmallProject.EXTRACTOR.byHand(text, FacetId.parse("goals.users"), null, null);
        }
    }

    private static String text(Random random) {
        var parts = List.of(
                "must ",
                "users ",
                "5 ",
                "% ",
                "and ",
                "I think ",
                "\n- ",
                "2,000 ",
                "Go ",
                "not ",
                "n/a ",
                ". ",
                "? ",
                "10 years ",
                "because ",
                "\uD83D\uDE00",
                "\uD83D",
                "e\u0301 ",
                "{}",
                "EUR ",
                "q3 2027 ",
                "as a nurse, i ",
                "\u0000",
                "-",
                "to ",
                "between ");
        var text = new StringBuilder();
        int length = random.nextInt(60);
        for (int at = 0; at < length; at++) {
            text.append(
                    random.nextInt(8) == 0
                            ? Character.toString(random.nextInt(0x110000))
                            : parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }
}
