package dev.socrates.engine.conflict;

import static dev.socrates.engine.conflict.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyTests {

    @Test
    void findsWhatProvidesTheNeededThing() {
        var needing =
                claim("fee", "The fee is calculated using the distance table.").build();
        var providing = claim("table", "The distance table lists all pairs of stations.")
                .build();
        var other = claim("lamp", "The lamp turns green.").build();

        assertThat(Dependency.among(List.of(needing, providing, other)))
                .containsExactly(new Dependency("fee", "table", "the distance table"));
    }

    @Test
    void twoThatNeedTheSameDoNotDependOnEachOther() {
        var one = claim("fee", "The fee depends on the distance table.").build();
        var two = claim("tax", "The tax depends on the distance table.").build();

        assertThat(Dependency.among(List.of(one, two))).isEmpty();
    }
}
