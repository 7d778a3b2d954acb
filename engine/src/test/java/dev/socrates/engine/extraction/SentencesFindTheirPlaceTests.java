package dev.socrates.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.WordEmbedder;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Sentences from trades that no example speaks of, each with the place where a careful reader puts it.
class SentencesFindTheirPlaceTests {

    private static final String SENTENCES = "/extraction/sentences.tsv";

    private final Pack pack = Packs.load("software");
    private final Extractor extractor = new Extractor(pack, new WordEmbedder());

    private record Sentence(String asked, String said, String facet, String key, String value, String subject) {

        static Sentence of(String line) {
            var cells = line.split("\t", -1);
            return new Sentence(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        boolean meets(List<Claim> claims) {
            if (facet.equals("?")) {
                return claims.stream().noneMatch(Maturity::fills);
            }
            if (facet.startsWith("!")) {
                return claims.stream().noneMatch(claim -> on(claim, facet.substring(1)) && Maturity.fills(claim));
            }
            return claims.stream().anyMatch(this::meets);
        }

        private boolean meets(Claim claim) {
            var shown = claim.value() == null ? "" : claim.value().display();
            return on(claim, facet)
                    && (key.equals("-") || claim.key().startsWith(key))
                    && (value.equals("-") || shown.equals(value))
                    && (subject.equals("-") || claim.subject().equals(subject));
        }

        private static boolean on(Claim claim, String facet) {
            return claim.facet().toString().equals(facet);
        }
    }

    @Test
    void everySentenceIsPutWhereACarefulReaderPutsIt() throws IOException {
        var missed = sentences().stream()
                .filter(sentence -> !sentence.meets(claims(sentence)))
                .map(sentence -> sentence + " but found " + shown(claims(sentence)))
                .toList();

        assertThat(missed).isEmpty();
    }

    private List<Claim> claims(Sentence sentence) {
        var question = pack.questions(FacetId.parse(sentence.asked())).getFirst();
        return extractor.extract(sentence.said(), question).candidates().stream()
                .map(Candidate::claim)
                .toList();
    }

    private static List<String> shown(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.facet() + "/" + claim.subject() + "/" + claim.key() + "="
                        + (claim.value() == null ? "" : claim.value().display()) + " at " + claim.confidence())
                .toList();
    }

    private static List<Sentence> sentences() throws IOException {
        try (var file = Objects.requireNonNull(SentencesFindTheirPlaceTests.class.getResourceAsStream(SENTENCES))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sentence::of)
                    .toList();
        }
    }
}
