package dev.socrates.platform.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Fills a rectangle with rectangles whose areas are as given and whose shapes are close to squares, so that areas
/// can be compared by eye (Bruls, Huizing, van Wijk: "Squarified Treemaps").
final class Squares {

    private final List<Integer> order;
    private final double[] areas;
    private final Box[] placed;
    private Box free;

    private Squares(Box whole, List<Double> weights) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        this.free = whole;
        this.areas = weights.stream()
                .mapToDouble(weight -> sum == 0 ? 0 : weight * whole.area() / sum)
                .toArray();
        this.placed = new Box[areas.length];
        this.order = IntStream.range(0, areas.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer index) -> areas[index])
                        .reversed())
                .toList();
    }

    /// @return one box for each weight, in the order of the weights
    static List<Box> fill(Box whole, List<Double> weights) {
        if (weights.stream().anyMatch(weight -> weight < 0 || weight.isNaN())) {
            throw new IllegalArgumentException("not weights: " + weights);
        }
        var squares = new Squares(whole, weights);
        squares.place();
        return List.of(squares.placed);
    }

    private void place() {
        List<Integer> row = new ArrayList<>();
        for (int index : order) {
            if (!row.isEmpty() && worst(row) < worst(with(row, index))) {
                lay(row);
                row.clear();
            }
            row.add(index);
        }
        lay(row);
    }

    private static List<Integer> with(List<Integer> row, int index) {
        var longer = new ArrayList<>(row);
        longer.add(index);
        return longer;
    }

    /// How far the least square one of a row along the shorter side is from a square: 1 is a square.
    private double worst(List<Integer> row) {
        double side = Math.min(free.width(), free.height());
        double sum = sum(row);
        double most = row.stream().mapToDouble(index -> areas[index]).max().orElse(0);
        double least = row.stream().mapToDouble(index -> areas[index]).min().orElse(0);
        if (least == 0 || side == 0) {
            return Double.MAX_VALUE;
        }
        return Math.max(side * side * most / (sum * sum), sum * sum / (side * side * least));
    }

    private double sum(List<Integer> row) {
        return row.stream().mapToDouble(index -> areas[index]).sum();
    }

    private void lay(List<Integer> row) {
        boolean standing = free.width() >= free.height();
        double side = standing ? free.height() : free.width();
        double depth = side == 0 ? 0 : Math.min(sum(row) / side, standing ? free.width() : free.height());
        double along = 0;
        for (int index : row) {
            double length = depth == 0 ? 0 : areas[index] / depth;
            placed[index] = standing
                    ? new Box(free.x(), free.y() + along, depth, length)
                    : new Box(free.x() + along, free.y(), length, depth);
            along += length;
        }
        free = standing
                ? new Box(free.x() + depth, free.y(), free.width() - depth, free.height())
                : new Box(free.x(), free.y() + depth, free.width(), free.height() - depth);
    }
}
