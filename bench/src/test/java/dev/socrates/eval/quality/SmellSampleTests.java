package dev.socrates.eval.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmellSampleTests {

    private static final double BAR = 0.8;

    @Test
    void holdsTwoHundredSentencesInTwoHalves() {
        var rows = SmellSample.read();

        assertThat(rows).hasSize(200);
        assertThat(rows.stream().filter(SmellSample.Row::dev)).hasSize(100);
        assertThat(rows).extracting(SmellSample.Row::sentence).doesNotHaveDuplicates();
    }

    @Test
    void isReadByTheDetectorAtTheBar() {
        var tally = new Tally();
        for (var row : SmellSample.read()) {
            var found = SmellsTask.found(row.sentence());
            int right = (int) found.stream().filter(row.label()::contains).count();
            tally.add(right, found.size() - right, row.label().size() - right);
        }

        assertThat(tally.precision()).isGreaterThan(BAR);
        assertThat(tally.recall()).isGreaterThan(BAR);
    }
}
