package dev.socrates.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.maturity.Claims;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.text.Modality;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownTests {

    private static final FacetId LOSS = FacetId.parse("disaster_recovery.recovery_objectives");

    private final Pack pack = Packs.load("software");

    @Test
    void asksWhatADocumentDoesNotSayRatherThanWhatItSays() {
        assertThat(next(claim("rpo", 0.7, 1)).question().id()).isEqualTo("recovery_objectives_time");
        assertThat(next(claim("rto", 0.7, 1)).question().id()).isEqualTo("recovery_objectives_loss");
    }

    @Test
    void asksAgainWhatWasPutBadly() {
        var question = pack.question("recovery_objectives_loss").orElseThrow();

        assertThat(new Known(List.of(claim("rpo", 0.7, 0.4))).answer(question)).isEmpty();
        assertThat(new Known(List.of(claim("rpo", 0.7, 0.8))).answer(question)).isPresent();
    }

    @Test
    void asksWhatIsMissingInWhatWasSaidWhenNothingElseIsLeft() {
        var ask = next(claim("rpo", 0.7, 1), claim("rto", 0.7, 1));

        assertThat(ask.question().text())
                .isEqualTo("So far it was said: \"It is 15 minutes.\" What is missing in that, or what is different?");
        assertThat(ask.reason()).startsWith("This was said already, only not surely enough.");
    }

    @Test
    void aKeyWithASuffixOfItsOwnWordsIsThatKey() {
        var question = pack.question("users_groups").orElseThrow();
        var known = new Known(List.of(new Claim(
                "a",
                question.facet(),
                "system",
                "user_group_nurse_ward",
                "Nurses use it.",
                null,
                Modality.FACT,
                null,
                0.7,
                1,
                false)));

        assertThat(known.answer(question)).isPresent();
    }

    private Next.Ask next(Claim... known) {
        var claims = Stream.concat(
                        Stream.of(known),
                        pack.facets().stream()
                                .map(Facet::id)
                                .filter(facet -> !facet.equals(LOSS))
                                .map(facet -> Claims.clear(facet.toString())))
                .toList();
        var situation = new Situation(Maturity.assess(pack, claims), claims, List.of());
        return (Next.Ask) new Interviewer(pack).next(situation, Profile.ANYONE, Budget.UNLIMITED);
    }

    private static Claim claim(String key, double confidence, double quality) {
        return new Claim(
                key, LOSS, "system", key, "It is 15 minutes.", null, Modality.FACT, null, confidence, quality, false);
    }
}
