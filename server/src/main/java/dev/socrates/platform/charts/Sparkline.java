package dev.socrates.platform.charts;

import java.util.ArrayList;
import java.util.List;

/// A figure over time in one small line. It holds its value until it changes, so the line goes in steps.
///
/// @param line as `points`
/// @param area the same closed along the bottom, as `points`
/// @param last where it ends
public record Sparkline(int width, int height, String line, String area, Point last) {

    private static final double MARGIN = 4;

    /// @param at any measure of time that grows
    public record Moment(double at, double value) {}

    /// @param moments the oldest first, at least one
    /// @param most the value at the upper edge
    public static Sparkline of(int width, int height, List<Moment> moments, double most) {
        if (moments.isEmpty() || most <= 0) {
            throw new IllegalArgumentException("nothing to draw: " + moments + " of " + most);
        }
        double start = moments.getFirst().at();
        double span = moments.getLast().at() - start;
        List<Point> points = new ArrayList<>();
        for (var moment : moments) {
            double x = span == 0 ? width - MARGIN : MARGIN + (moment.at() - start) / span * (width - 2 * MARGIN);
            double y = height - MARGIN - Math.clamp(moment.value() / most, 0, 1) * (height - 2 * MARGIN);
            if (!points.isEmpty()) {
                points.add(new Point(x, points.getLast().y()));
            } else if (span == 0) {
                points.add(new Point(MARGIN, y));
            }
            points.add(new Point(x, y));
        }
        var closed = new ArrayList<>(points);
        closed.add(new Point(points.getLast().x(), height));
        closed.add(new Point(points.getFirst().x(), height));
        return new Sparkline(width, height, Figure.points(points), Figure.points(closed), points.getLast());
    }
}
