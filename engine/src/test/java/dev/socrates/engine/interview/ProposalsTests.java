package dev.socrates.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalsTests {

    private static final String PUSHING =
            "Obviously you need the most popular database, of course, so which one is it?";
    private static final String GOOD = "Which records must never be lost, and what would their loss cost you in a day?";

    @Test
    void letsAGoodQuestionThroughAtOnce() {
        assertThat(Proposals.choose(_ -> Optional.of(GOOD), List.of()))
                .get()
                .satisfies(proposed -> assertThat(proposed.attempts()).isEqualTo(1));
    }

    @Test
    void asksAgainWithWhatWasWrong() {
        List<List<String>> told = new ArrayList<>();

        var proposed = Proposals.choose(
                findings -> {
                    told.add(findings);
                    return Optional.of(told.size() < 3 ? PUSHING : GOOD);
                },
                List.of());

        assertThat(proposed).get().satisfies(one -> {
            assertThat(one.text()).isEqualTo(GOOD);
            assertThat(one.attempts()).isEqualTo(3);
        });
        assertThat(told.getFirst()).isEmpty();
        assertThat(told.get(1))
                .anyMatch(finding -> finding.contains("Do not say \"obviously\""))
                .anyMatch(finding -> finding.startsWith("Neutral ways to ask"));
    }

    @Test
    void leavesItToThePackAfterTwoRegenerations() {
        List<String> calls = new ArrayList<>();

        var proposed = Proposals.choose(
                _ -> {
                    calls.add("");
                    return Optional.of(PUSHING);
                },
                List.of());

        assertThat(proposed).isEmpty();
        assertThat(calls).hasSize(3);
    }

    @Test
    void givesUpWhenNothingIsProposed() {
        assertThat(Proposals.choose(_ -> Optional.empty(), List.of())).isEmpty();
    }
}
