package dev.socrates.engine.conflict;

import static dev.socrates.engine.conflict.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.ChangeOverlap.Reason;
import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeOverlapTests {

    private final Claim mine = parcel("mine", "Parcels arrive within 2 days.", "delivery");

    @Test
    void seesTheSameSpecification() {
        assertThat(reasons(parcel("mine", "Parcels arrive within 3 days.", "delivery"), List.of()))
                .containsExactly(Reason.SAME_SPECIFICATION);
    }

    @Test
    void seesTheSameAttributeAndTheSameThing() {
        assertThat(reasons(parcel("theirs", "Parcels arrive soon.", "delivery"), List.of()))
                .containsExactly(Reason.SAME_IDENTITY);
        assertThat(reasons(parcel("theirs", "Parcels weigh at most 30 kg.", "weight"), List.of()))
                .containsExactly(Reason.SAME_SUBJECT);
    }

    @Test
    void putsAClashBeforeAllElse() {
        var clash = new Finding(
                "theirs", "mine", Kind.CONTRADICTION, Domain.REQUIREMENT, Severity.HIGH, List.of(), List.of(), "Both.");

        assertThat(reasons(parcel("theirs", "Parcels arrive within 5 days.", "delivery"), List.of(clash)))
                .containsExactly(Reason.CONFLICT);
    }

    @Test
    void seesThatBothSayTheSame() {
        var same = new Finding(
                "mine", "theirs", Kind.DUPLICATE, Domain.REQUIREMENT, Severity.LOW, List.of(), List.of(), "Both.");

        assertThat(reasons(parcel("theirs", "Parcels come within 2 days.", "duration"), List.of(same)))
                .containsExactly(Reason.SAME_WORDS);
    }

    @Test
    void leavesOtherThingsAlone() {
        var other = claim("theirs", "Letters are free.")
                .of("goals.budget", "price")
                .about("letter")
                .build();

        assertThat(reasons(other, List.of())).isEmpty();
    }

    private List<Reason> reasons(Claim theirs, List<Finding> clashes) {
        return ChangeOverlap.between(List.of(mine), List.of(theirs), clashes).stream()
                .map(ChangeOverlap::reason)
                .toList();
    }

    private static Claim parcel(String id, String statement, String key) {
        return claim(id, statement)
                .of("requirements.functions", key)
                .about("parcel")
                .build();
    }
}
