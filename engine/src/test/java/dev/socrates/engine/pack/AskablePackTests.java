package dev.socrates.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the questions of the software pack promise as a set.
class AskablePackTests {

    private final Pack pack = Packs.load("software");

    @Test
    void hasAtLeast120Questions() {
        assertThat(pack.questions()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(pack.questions()).extracting(Question::id).doesNotHaveDuplicates();
    }

    @Test
    void probesMoreThanItClarifies() {
        var byManner =
                pack.questions().stream().collect(Collectors.groupingBy(Question::manner, Collectors.counting()));

        assertThat(byManner.keySet()).isEqualTo(EnumSet.allOf(Manner.class));
        assertThat(byManner.get(Manner.CLARIFY)).isLessThan(pack.questions().size() / 2);
        assertThat(byManner.values()).allMatch(count -> count >= 7);
    }

    @Test
    void asksAboutEachFacetInSeveralManners() {
        assertThat(pack.facets().stream().map(Facet::id))
                .allSatisfy(facet -> assertThat(pack.questions(facet))
                        .extracting(Question::manner)
                        .doesNotHaveDuplicates()
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void isEasyAndHardInPlaces() {
        var byDifficulty =
                pack.questions().stream().collect(Collectors.groupingBy(Question::difficulty, Collectors.counting()));

        assertThat(Arrays.asList(Question.Difficulty.values()))
                .allSatisfy(
                        difficulty -> assertThat(byDifficulty.get(difficulty)).isGreaterThanOrEqualTo(10));
    }

    @Test
    void letsEveryRoleAskAndAnswer() {
        assertThat(pack.facets()).flatExtracting(Facet::answerableBy).contains(Role.values());
        assertThat(pack.questions()).extracting(Question::role).contains(Role.values());
    }
}
