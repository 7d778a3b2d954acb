package dev.socrates.platform.charts;

/// A place in a chart, from its upper left corner, in tenths.
public record Point(double x, double y) {

    public Point {
        x = Figure.tenth(x);
        y = Figure.tenth(y);
    }

    String text() {
        return Figure.of(x) + "," + Figure.of(y);
    }
}
