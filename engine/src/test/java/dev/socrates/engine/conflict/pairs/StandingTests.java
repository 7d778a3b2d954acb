package dev.socrates.engine.conflict.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.conflict.pairs.Standing.Alike;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTests {

    @Test
    void putsALonePairAboveOneOfAGroup() {
        var pairs = new ArrayList<Alike>();
        for (int left = 0; left < 40; left++) {
            for (int right = left + 1; right < 40; right++) {
                double like = right == 1 || (left >= 2 && right <= 4) ? 0.8 : 0.1;
                pairs.add(new Alike(left, right, like, like, like));
            }
        }

        double[] scores = Standing.scores(pairs);

        assertThat(scores[0]).isGreaterThan(scores[pairs.indexOf(new Alike(2, 3, 0.8, 0.8, 0.8))]);
    }

    @Test
    void seesThatPairsWerePicked() {
        assertThat(Standing.picked(List.of(new Alike(0, 1, 0.9, 0.9, 0.9), new Alike(2, 3, 0.1, 0.5, 0.1))))
                .isTrue();
    }

    @Test
    void scoresAPickedPairByItselfAlone() {
        var alone = List.of(new Alike(0, 1, 0.9, 0.9, 0.9), new Alike(2, 3, 0.1, 0.5, 0.1));
        var more = List.of(alone.getFirst(), alone.getLast(), new Alike(0, 3, 0.8, 0.8, 0.8));

        assertThat(Standing.scores(more)).startsWith(Standing.scores(alone));
    }

    @Test
    void copesWithoutPairs() {
        assertThat(Standing.scores(List.of())).isEmpty();
    }
}
