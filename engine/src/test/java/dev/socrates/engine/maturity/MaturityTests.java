package dev.socrates.engine.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.PackSource;
import dev.socrates.engine.pack.PackTexts;
import dev.socrates.engine.pack.Packs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MaturityTests {

    private static final String PURPOSE = "goals.purpose";
    private static final String RESPONSE = "performance.response_time";

    private final Pack pack = Packs.load(PackSource.of(PackTexts.valid()));

    @Test
    void nothingSaidIsNothingEarned() {
        var assessment = assess();

        assertThat(assessment.score()).isEqualByComparingTo("0.0");
        assertThat(assessment.milliPoints()).isZero();
        assertThat(assessment.of()).isEqualTo(3500);
        assertThat(facet(assessment, PURPOSE).state()).isEqualTo(State.MISSING);
        assertThat(facet(assessment, PURPOSE).reasons()).containsExactly("no statement yet");
    }

    @Test
    void eightTenthsOfCertaintyAndQualityFillAFacet() {
        var score = facet(assess(Claims.of("a", PURPOSE, 0.8, 1)), PURPOSE);

        assertThat(score.milliPoints()).isEqualTo(2000);
        assertThat(score.state()).isEqualTo(State.CLEAR);
        assertThat(score.reasons()).isEmpty();
    }

    @Test
    void lessEarnsInProportionRoundedDownToAMilliPoint() {
        assertThat(facet(assess(Claims.of("a", PURPOSE, 0.8, 0.7)), PURPOSE).milliPoints())
                .isEqualTo(1400);
        assertThat(facet(assess(Claims.of("a", PURPOSE, 0.333, 1)), PURPOSE).milliPoints())
                .isEqualTo(832);
        assertThat(facet(assess(Claims.of("a", PURPOSE, 1, 0.79999)), PURPOSE).state())
                .isEqualTo(State.PARTIAL);
    }

    @Test
    void saysInWordsWhatCostPoints() {
        assertThat(facet(assess(Claims.of("a", PURPOSE, 0.8, 0.6)), PURPOSE).reasons())
                .containsExactly("vague or unmeasurable: earned 1.2 of 2 points");
        assertThat(facet(assess(Claims.of("a", RESPONSE, 0.5, 0.8)), RESPONSE).reasons())
                .containsExactly("no number, date or name in it: earned 0.75 of 1.5 points", "not confirmed yet");
        assertThat(facet(assess(Claims.of("a", PURPOSE, 0.7, 1)), PURPOSE).reasons())
                .containsExactly("not confirmed yet: earned 1.75 of 2 points");
    }

    @Test
    void onlyTheBestClaimOfAFacetEarns() {
        var weak = Claims.of("a", PURPOSE, 0.4, 1);
        var strong = Claims.of("b", PURPOSE, 0.6, 1);

        var assessment = assess(weak, strong, weak, weak);

        assertThat(assessment.milliPoints()).isEqualTo(1500);
        assertThat(facet(assessment, PURPOSE).best()).isEqualTo(strong);
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            claims.add(Claims.of("c" + i, i % 2 == 0 ? PURPOSE : RESPONSE, 0.9, i < 6 ? 0.8 : 0.5));
        }
        var expected = Maturity.assess(pack, claims);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(claims, new Random(seed));
            assertThat(Maturity.assess(pack, claims)).isEqualTo(expected);
        }
        assertThat(facet(expected, PURPOSE).best()).extracting(Claim::id).isEqualTo("c0");
    }

    @Test
    void aDecisionThatAFacetDoesNotApplyFillsIt() {
        var score = facet(assess(Claims.notApplicable(RESPONSE)), RESPONSE);

        assertThat(score.milliPoints()).isEqualTo(1500);
        assertThat(score.state()).isEqualTo(State.CLEAR);
    }

    @Test
    void aFirstStatementShowsEvenWhenItEarnsNothing() {
        var assessment = assess(Claims.of("a", PURPOSE, 0, 1));

        assertThat(assessment.milliPoints()).isZero();
        assertThat(assessment.score()).isEqualByComparingTo("0.1");
        assertThat(facet(assessment, PURPOSE).state()).isEqualTo(State.PARTIAL);
    }

    @Test
    void roundsTheScoreDownButComparesTheExactSums() {
        assertThat(new Assessment(59_999, 100_000, List.of()).score()).isEqualByComparingTo("59.9");
        assertThat(new Assessment(59_999, 100_000, List.of()).atLeast(60)).isFalse();
        assertThat(new Assessment(60_000, 100_000, List.of()).atLeast(60)).isTrue();
        assertThat(new Assessment(89_999, 90_000, List.of()).score()).isEqualByComparingTo("99.9");
        assertThat(new Assessment(89_999, 90_000, List.of()).atLeast(100)).isFalse();
        assertThat(new Assessment(90_000, 90_000, List.of()).score().toPlainString())
                .isEqualTo("100.0");
    }

    @Test
    void figuresOutsideTheirRangeCountAsItsEnds() {
        assertThat(assess(Claims.of("a", PURPOSE, Double.NaN, 1)).milliPoints()).isZero();
        assertThat(assess(Claims.of("a", PURPOSE, -3, -3)).milliPoints()).isZero();
        assertThat(assess(Claims.of("a", PURPOSE, Double.POSITIVE_INFINITY, 40)).milliPoints())
                .isEqualTo(2000);
    }

    @Test
    void leavesOutClaimsOnFacetsThePackDoesNotHave() {
        assertThat(assess(Claims.clear("other.thing")).milliPoints()).isZero();
    }

    @Test
    void categoriesAddUpToTheWhole() {
        var assessment = assess(Claims.clear(PURPOSE), Claims.of("a", RESPONSE, 0.4, 1));

        assertThat(assessment.categories())
                .extracting(CategoryScore::id, CategoryScore::milliPoints, CategoryScore::of)
                .map(Object::toString)
                .containsExactly("(\"goals\", 2000, 2000)", "(\"performance\", 750, 1500)");
        assertThat(assessment.categories().getLast().score()).isEqualByComparingTo("50.0");
        assertThat(assessment.milliPoints()).isEqualTo(2750);
    }

    private Assessment assess(Claim... claims) {
        return Maturity.assess(pack, List.of(claims));
    }

    private static FacetScore facet(Assessment assessment, String id) {
        return assessment.facet(FacetId.parse(id)).orElseThrow();
    }
}
