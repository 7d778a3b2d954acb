package dev.socrates.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.socrates.platform.charts.Radar.Axis;
import java.util.List;
import org.junit.jupiter.api.Test;

class RadarTests {

    private final Radar radar = Radar.of(List.of(
            new Axis("goals", "Goals", 1),
            new Axis("testing", "Testing", 0.5),
            new Axis("data_retention", "Data retention", 0),
            new Axis("security", "Security", 7)));

    @Test
    void startsAtTheTopAndGoesClockwise() {
        var spokes = radar.spokes();

        assertThat(spokes.get(0).tip().y()).isLessThan(radar.centre().y());
        assertThat(spokes.get(0).tip().x()).isCloseTo(radar.centre().x(), within(1e-6));
        assertThat(spokes.get(1).tip().x()).isGreaterThan(radar.centre().x());
        assertThat(spokes).extracting(Radar.Spoke::anchor).containsExactly("middle", "start", "middle", "end");
    }

    @Test
    void showsSharesAsLengthsWithinTheWhole() {
        var spokes = radar.spokes();

        assertThat(spokes.get(0).tip()).isEqualTo(spokes.get(0).end());
        assertThat(length(spokes.get(1).tip())).isCloseTo(length(spokes.get(1).end()) / 2, within(0.2));
        assertThat(length(spokes.get(2).tip())).isCloseTo(0, within(1e-6));
        assertThat(spokes.get(3).tip()).isEqualTo(spokes.get(3).end());
        assertThat(radar.rings()).hasSize(4);
        assertThat(radar.area().split(" ")).hasSize(4);
    }

    @Test
    void breaksLongLabels() {
        assertThat(radar.spokes().get(2).lines()).extracting(Line::text).containsExactly("Data", "retention");
        assertThat(radar.spokes().get(0).lines()).hasSize(1);
    }

    private double length(Point to) {
        return Math.hypot(to.x() - radar.centre().x(), to.y() - radar.centre().y());
    }
}
