package dev.socrates.platform.charts;

import java.util.ArrayList;
import java.util.List;

/// Parts of groups as areas.
///
/// @param groups each with its frame; its tiles lie inside
public record Treemap(int width, int height, List<Group> groups) {

    private static final double GAP = 3;
    private static final double STRIP = 20;
    private static final double LETTER = 7.4;
    private static final double LINE = 15;

    private static final int FEWEST = 4;

    /// For the margins.
    private static final double SLACK = 10;

    /// What is to be drawn.
    ///
    /// @param parts those that weigh nothing are left out
    public record Branch(String id, String label, List<Part> parts) {}

    /// @param kind names its colour: a suffix of a class
    /// @param note what the title says besides the label
    public record Part(String id, String label, String note, String kind, double weight) {}

    /// @param label shortened to what fits, empty where nothing does
    public record Group(String id, String title, String label, Box box, List<Tile> tiles) {}

    /// @param lines the label, broken into what fits
    public record Tile(Part part, List<Line> lines, Box box) {}

    public Treemap {
        groups = List.copyOf(groups);
    }

    public static Treemap of(int width, int height, List<Branch> branches) {
        var wanted = branches.stream().filter(branch -> weight(branch) > 0).toList();
        var boxes = Squares.fill(
                new Box(0, 0, width, height),
                wanted.stream().map(Treemap::weight).toList());
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            groups.add(group(wanted.get(i), boxes.get(i).inset(GAP / 2)));
        }
        return new Treemap(width, height, groups);
    }

    private static double weight(Branch branch) {
        return branch.parts().stream().mapToDouble(Part::weight).sum();
    }

    /// The name stands in a strip of its own, unless the group is too flat to lose one.
    private static Group group(Branch branch, Box box) {
        boolean named = box.height() > 2.5 * STRIP && box.width() > 5 * LETTER;
        var inner = named ? box.below(STRIP) : box;
        var parts = branch.parts().stream().filter(part -> part.weight() > 0).toList();
        var boxes = Squares.fill(inner, parts.stream().map(Part::weight).toList());
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            var place = boxes.get(i).inset(GAP / 2);
            tiles.add(new Tile(parts.get(i), lines(parts.get(i).label(), place), place.rounded()));
        }
        var label = named ? fitting(branch.label(), box) : "";
        return new Group(branch.id(), branch.label(), label, box.rounded(), tiles);
    }

    private static String fitting(String label, Box box) {
        int letters = letters(box);
        return box.height() < LINE || letters < FEWEST ? "" : Figure.shortened(label, letters);
    }

    /// The last line that fits takes what is left of the label, shortened.
    private static List<Line> lines(String label, Box box) {
        int letters = letters(box);
        int most = (int) ((box.height() - 4) / LINE);
        List<Line> lines = new ArrayList<>();
        var rest = label;
        while (!rest.isEmpty() && lines.size() < most && letters >= FEWEST) {
            boolean last = lines.size() == most - 1;
            var text = last ? Figure.shortened(rest, letters) : Figure.shortened(begin(rest, letters), letters);
            lines.add(new Line(text, new Point(box.x() + 6, box.y() + LINE * (lines.size() + 0.9))));
            rest = last ? "" : rest.substring(begin(rest, letters).length()).strip();
        }
        return List.copyOf(lines);
    }

    /// As many whole words as fit, at least one.
    private static String begin(String text, int letters) {
        if (text.length() <= letters) {
            return text;
        }
        int space = text.lastIndexOf(' ', letters);
        int end = space > 0 ? space : text.indexOf(' ');
        return end > 0 ? text.substring(0, end) : text;
    }

    private static int letters(Box box) {
        return (int) ((box.width() - SLACK) / LETTER);
    }
}
