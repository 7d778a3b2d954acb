package dev.socrates.cli;

import dev.socrates.cli.Contract.Category;
import dev.socrates.cli.Contract.Facet;
import dev.socrates.cli.Contract.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The map of what is known: one line for each category, one mark for each of its facets.
final class MaturityMap {

    private static final int NAME = 20;
    private static final int MARKS = 18;
    private static final int BAR = 30;

    private final Ink ink;

    MaturityMap(Ink ink) {
        this.ink = ink;
    }

    List<String> lines(Status status) {
        var lines = new ArrayList<String>();
        for (var category : status.categories()) {
            lines.add(line(category));
        }
        lines.add(legend());
        return List.copyOf(lines);
    }

    /// What is not clear yet, as "category: facet, facet".
    static List<String> gaps(Status status) {
        return status.categories().stream()
                .filter(category -> !category.facets().stream().allMatch(Facet::clear))
                .map(category -> Layout.humane(category.category()) + ": "
                        + category.facets().stream()
                                .filter(facet -> !facet.clear())
                                .map(facet -> Layout.humane(facet.facet()))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private String line(Category category) {
        var name = category.title() == null ? Layout.humane(category.category()) : category.title();
        var facets = category.facets();
        var marks = facets.stream()
                .map(facet -> ink.mark(facet.state() == null ? "missing" : facet.state()))
                .collect(Collectors.joining(" "));
        var gap = " ".repeat(Math.max(1, MARKS - Math.max(0, 2 * facets.size() - 1)));
        return Layout.pad(name, NAME)
                + marks
                + gap
                + ink.bar(category.percent(), BAR)
                + String.format(
                        Locale.ROOT,
                        " %5.1f %%  %4.1f of %.0f",
                        down(category.percent()),
                        category.earned(),
                        category.points());
    }

    private String legend() {
        return Layout.pad("", NAME)
                + ink.mark("clear")
                + ink.faint(" clear  ")
                + ink.mark("partial")
                + ink.faint(" partly  ")
                + ink.mark("missing")
                + ink.faint(" missing");
    }

    /// 99.96 is not 100.0: figures are rounded down, as the server rounds its own.
    static double down(double percent) {
        return Math.floor(percent * 10 + 1e-9) / 10;
    }
}
