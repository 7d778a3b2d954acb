package dev.socrates.platform.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// Numbers as SVG attributes want them: a tenth is finer than anybody sees, and a page of charts stays small.
final class Figure {

    private Figure() {}

    static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }

    static String of(double number) {
        var rounded = BigDecimal.valueOf(tenth(number));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// For `points` of polygons and polylines.
    static String points(List<Point> points) {
        return points.stream().map(Point::text).collect(Collectors.joining(" "));
    }

    /// Dots behind what is longer; the whole belongs into a title or a table.
    static String shortened(String text, int most) {
        int letters = text.codePointCount(0, text.length());
        if (letters <= most) {
            return text;
        }
        return most < 2
                ? ""
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
