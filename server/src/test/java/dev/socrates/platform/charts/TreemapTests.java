package dev.socrates.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.socrates.platform.charts.Treemap.Branch;
import dev.socrates.platform.charts.Treemap.Part;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TreemapTests {

    /// The example of the paper: 6 x 4 filled with 6, 6, 4, 3, 2, 2, 1.
    @Test
    void layRectanglesAsThePaperDoes() {
        var boxes = Squares.fill(new Box(0, 0, 6, 4), List.of(6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0));

        assertThat(boxes.get(0)).isEqualTo(new Box(0, 0, 3, 2));
        assertThat(boxes.get(1)).isEqualTo(new Box(0, 2, 3, 2));
        assertThat(boxes.get(2).width()).isCloseTo(12.0 / 7, within(1e-9));
        assertThat(boxes.get(6).area()).isCloseTo(1, within(1e-9));
    }

    @RepeatedTest(20)
    void giveEachWeightItsAreaWithoutOverlap(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var weights = IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(_ -> 0.1 + random.nextDouble() * 9)
                .toList();
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        var whole = new Box(0, 0, 300, 200);

        var boxes = Squares.fill(whole, weights);

        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            assertThat(box.area()).isCloseTo(weights.get(i) * whole.area() / sum, within(1e-6));
            assertThat(box.x()).isBetween(-1e-6, 300.0);
            assertThat(box.x() + box.width()).isLessThan(300 + 1e-6);
            assertThat(box.y() + box.height()).isLessThan(200 + 1e-6);
            for (int other = i + 1; other < boxes.size(); other++) {
                assertThat(overlap(box, boxes.get(other))).isLessThan(1e-6);
            }
        }
    }

    @Test
    void leaveOutWhatWeighsNothing() {
        var drawn = Treemap.of(
                400,
                300,
                List.of(
                        new Branch("goals", "Goals", List.of(part("purpose", 2), part("users", 0))),
                        new Branch("testing", "Testing", List.of(part("levels", 0)))));

        assertThat(drawn.groups()).hasSize(1);
        assertThat(drawn.groups().getFirst().label()).isEqualTo("Goals");
        assertThat(drawn.groups().getFirst().tiles())
                .extracting(tile -> tile.part().id())
                .containsExactly("purpose");
        assertThat(Treemap.of(400, 300, List.of()).groups()).isEmpty();
    }

    @Test
    void shortenWhatDoesNotFit() {
        var narrow = Treemap.of(
                120,
                100,
                List.of(new Branch("goals", "Goals and the reasons behind them", List.of(part("purpose", 1)))));

        assertThat(narrow.groups().getFirst().label()).endsWith("…").hasSizeLessThan(18);
        assertThat(narrow.groups().getFirst().title()).isEqualTo("Goals and the reasons behind them");
    }

    @Test
    void breakLabelsBetweenWords() {
        var part = new Part("a", "Usability and accessibility", "", "missing", 1);
        var tall = Treemap.of(120, 160, List.of(new Branch("goals", "Goals", List.of(part))));
        var flat = Treemap.of(120, 45, List.of(new Branch("goals", "Goals", List.of(part))));

        var lines = tall.groups().getFirst().tiles().getFirst().lines();
        assertThat(lines).extracting(Line::text).containsExactly("Usability and", "accessibility");
        assertThat(lines).extracting(line -> line.at().y()).isSorted();
        assertThat(flat.groups().getFirst().tiles().getFirst().lines())
                .hasSizeLessThan(3)
                .allSatisfy(line -> assertThat(line.text()).hasSizeLessThan(18));
    }

    @Test
    void refuseWhatIsNoWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> Squares.fill(new Box(0, 0, 1, 1), List.of(1.0, -1.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> Squares.fill(new Box(0, 0, 1, 1), List.of(Double.NaN)));
    }

    private static Part part(String id, double weight) {
        return new Part(id, id, "", "missing", weight);
    }

    private static double overlap(Box one, Box other) {
        double wide = Math.min(one.x() + one.width(), other.x() + other.width()) - Math.max(one.x(), other.x());
        double high = Math.min(one.y() + one.height(), other.y() + other.height()) - Math.max(one.y(), other.y());
        return Math.max(0, wide) * Math.max(0, high);
    }
}
