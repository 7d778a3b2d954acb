package dev.socrates.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTests {

    private static final List<String> TRUTH = List.of("a", "a", "a", "b", "b", "c");
    private static final List<String> FOUND = List.of("a", "a", "b", "b", "c", "c");

    @Test
    void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
        // a: precision 1, recall 2/3; b: 1/2 and 1/2; c: 1/2 and 1.
        assertThat(Scores.f1(TRUTH, FOUND, "a")).isCloseTo(0.8, within(1e-9));
        assertThat(Scores.macroF1(TRUTH, FOUND)).isCloseTo((0.8 + 0.5 + 2.0 / 3) / 3, within(1e-9));
        assertThat(Scores.weightedF1(TRUTH, FOUND)).isCloseTo((3 * 0.8 + 2 * 0.5 + 2.0 / 3) / 6, within(1e-9));
    }

    @Test
    void averagePrecisionIsTheMeanPrecisionAtEachTrueOne() {
        boolean[] truth = {true, false, true, false};
        double[] scores = {0.9, 0.8, 0.7, 0.1};

        assertThat(Scores.averagePrecision(truth, scores)).isCloseTo((1 + 2.0 / 3) / 2, within(1e-9));
        assertThat(Scores.reviewsForRecall(truth, scores, 0.9)).isEqualTo(3);
    }

    @Test
    void anIntervalHoldsTheFigureAndIsTheSameEachTime() {
        var interval = Bootstrap.of(6, rows -> Scores.macroF1(TRUTH, FOUND, rows));

        assertThat(interval.low()).isLessThan(Scores.macroF1(TRUTH, FOUND));
        assertThat(interval.high()).isGreaterThanOrEqualTo(Scores.macroF1(TRUTH, FOUND));
        assertThat(Bootstrap.of(6, rows -> Scores.macroF1(TRUTH, FOUND, rows))).isEqualTo(interval);
    }
}
