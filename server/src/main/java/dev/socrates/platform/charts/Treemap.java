package dev.socrates.platform.charts;

import java.util.ArrayList;
import java.util.List;

/// Parts of groups as areas.
///
/// @param groups each with its frame; its tiles lie inside
public record Treemap(int width, int height, List<Group> groups) {

    private static final double GAP = 3;
    private static final double STRIP = 20;
    private static final double LETTER = 7.2;
    private static final double LINE = 17;

    /// For the margins and a sign before the label.
    private static final double SLACK = 24;

    /// What is to be drawn.
    ///
    /// @param parts those that weigh nothing are left out
    public record Branch(String id, String label, List<Part> parts) {}

    /// @param kind names its colour: a suffix of a class
    /// @param note what the title says besides the label
    public record Part(String id, String label, String note, String kind, double weight) {}

    /// @param label shortened to what fits, empty where nothing does
    public record Group(String id, String title, String label, Box box, List<Tile> tiles) {}

    public record Tile(Part part, String label, Box box) {}

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
            tiles.add(new Tile(parts.get(i), fitting(parts.get(i).label(), place), place.rounded()));
        }
        var label = named ? fitting(branch.label(), box) : "";
        return new Group(branch.id(), branch.label(), label, box.rounded(), tiles);
    }

    private static String fitting(String label, Box box) {
        int letters = (int) ((box.width() - SLACK) / LETTER);
        return box.height() < LINE || letters < 4 ? "" : Figure.shortened(label, letters);
    }
}
