package dev.socrates.platform.charts;

/// A rectangle in a chart.
public record Box(double x, double y, double width, double height) {

    double area() {
        return width * height;
    }

    /// Without a margin on each side; never less than nothing.
    Box inset(double margin) {
        return new Box(x + margin, y + margin, Math.max(0, width - 2 * margin), Math.max(0, height - 2 * margin));
    }

    /// As it is drawn.
    Box rounded() {
        return new Box(Figure.tenth(x), Figure.tenth(y), Figure.tenth(width), Figure.tenth(height));
    }

    Box below(double strip) {
        double taken = Math.min(strip, height);
        return new Box(x, y + taken, width, height - taken);
    }
}
