package dev.socrates.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.socrates.platform.charts.Sparkline.Moment;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTests {

    @Test
    void holdsAValueUntilItChanges() {
        var drawn = Sparkline.of(108, 58, List.of(new Moment(0, 0), new Moment(5, 50), new Moment(10, 100)), 100);

        assertThat(drawn.line()).isEqualTo("4,54 54,54 54,29 104,29 104,4");
        assertThat(drawn.last()).isEqualTo(new Point(104, 4));
        assertThat(drawn.area()).startsWith(drawn.line()).endsWith("104,58 4,58");
    }

    @Test
    void isALevelLineWhenNothingHasChangedYet() {
        assertThat(Sparkline.of(108, 58, List.of(new Moment(7, 50)), 100).line())
                .isEqualTo("4,29 104,29");
    }

    @Test
    void staysWithinItsHeight() {
        assertThat(Sparkline.of(108, 58, List.of(new Moment(0, 500)), 100)
                        .last()
                        .y())
                .isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> Sparkline.of(108, 58, List.of(), 100));
    }

    @Test
    void barsEndOnlyAtNothingAndAtAll() {
        assertThat(Bar.of(0, 90_000).width()).isEqualTo("0");
        assertThat(Bar.of(1, 90_000).width()).isEqualTo("2");
        assertThat(Bar.of(45_000, 90_000).width()).isEqualTo("50");
        assertThat(Bar.of(89_999, 90_000).width()).isEqualTo("98");
        assertThat(Bar.of(90_000, 90_000).width()).isEqualTo("100");
        assertThatIllegalArgumentException().isThrownBy(() -> Bar.of(2, 1));
    }
}
