package dev.socrates.platform.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Shares of several things around a centre.
///
/// @param rings the polygons of 25, 50, 75 and 100 percent, as `points`
/// @param area the shape that the shares make, as `points`
public record Radar(int width, int height, Point centre, List<String> rings, String area, List<Spoke> spokes) {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 340;
    private static final double RADIUS = 128;
    private static final double TEXT = 16;
    private static final double LINE = 18;
    private static final int LONG = 9;

    /// @param share of the whole, 0 to 1
    public record Axis(String id, String label, double share) {}

    /// @param end where the axis ends; `tip` where the share does
    /// @param anchor start, middle or end, as SVG calls it
    /// @param lines the label, a line for each word where it is long
    public record Spoke(Axis axis, Point end, Point tip, String anchor, List<Line> lines) {}

    public Radar {
        rings = List.copyOf(rings);
        spokes = List.copyOf(spokes);
    }

    public static Radar of(List<Axis> axes) {
        var centre = new Point(WIDTH / 2.0, HEIGHT / 2.0);
        List<Spoke> spokes = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            spokes.add(spoke(centre, axes.get(i), turn(i, axes.size())));
        }
        var rings = DoubleStream.of(0.25, 0.5, 0.75, 1)
                .mapToObj(share -> ring(centre, axes.size(), share))
                .toList();
        var area = Figure.points(spokes.stream().map(Spoke::tip).toList());
        return new Radar(WIDTH, HEIGHT, centre, rings, area, spokes);
    }

    /// Clockwise from the top.
    private static double turn(int index, int of) {
        return 2 * Math.PI * index / of - Math.PI / 2;
    }

    private static String ring(Point centre, int corners, double share) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            points.add(at(centre, turn(i, corners), share * RADIUS));
        }
        return Figure.points(points);
    }

    private static Point at(Point centre, double turn, double distance) {
        return new Point(centre.x() + Math.cos(turn) * distance, centre.y() + Math.sin(turn) * distance);
    }

    private static Spoke spoke(Point centre, Axis axis, double turn) {
        double share = Math.clamp(axis.share(), 0, 1);
        var text = at(centre, turn, RADIUS + TEXT);
        double sideways = Math.cos(turn);
        var anchor = Math.abs(sideways) < 0.2 ? "middle" : sideways > 0 ? "start" : "end";
        return new Spoke(
                axis, at(centre, turn, RADIUS), at(centre, turn, share * RADIUS), anchor, lines(axis.label(), text));
    }

    private static List<Line> lines(String label, Point around) {
        var words = label.length() > LONG ? label.split(" ") : new String[] {label};
        double first = around.y() - (words.length - 1) * LINE / 2 + LINE / 4;
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            lines.add(new Line(words[i], new Point(around.x(), first + i * LINE)));
        }
        return lines;
    }
}
