package dev.socrates.specifications.web;

import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.CategoryScore;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.platform.charts.Radar;
import dev.socrates.platform.charts.Radar.Axis;
import dev.socrates.platform.charts.Treemap;
import dev.socrates.platform.charts.Treemap.Branch;
import dev.socrates.platform.charts.Treemap.Part;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The map as one picture: how far each category is, or where the missing points are. Text in a drawing shrinks with
/// it, so neither is wider than a phone and a column of a desk allow.
record MapShapes(
        Shape shape,
        List<CategoryScore> categories,
        @Nullable Radar radar,
        @Nullable Treemap treemap) {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 460;

    enum Shape {
        RADAR,
        TREEMAP;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Shape of(@Nullable String wire) {
            return "treemap".equals(wire) ? TREEMAP : RADAR;
        }
    }

    static MapShapes of(Shape shape, Assessment assessment) {
        var categories = assessment.categories();
        return switch (shape) {
            case RADAR -> new MapShapes(shape, categories, radar(assessment), null);
            case TREEMAP -> new MapShapes(shape, categories, null, Treemap.of(WIDTH, HEIGHT, branches(assessment)));
        };
    }

    private static Radar radar(Assessment assessment) {
        return Radar.of(assessment.categories().stream()
                .map(category -> new Axis(category.id(), category.title(), share(category)))
                .toList());
    }

    private static double share(CategoryScore category) {
        return (double) category.milliPoints() / category.of();
    }

    private static List<Branch> branches(Assessment assessment) {
        return assessment.categories().stream()
                .map(category -> new Branch(
                        category.id(),
                        category.title(),
                        category.facets().stream().map(MapShapes::part).toList()))
                .toList();
    }

    private static Part part(FacetScore facet) {
        return new Part(
                facet.facet().toString(),
                facet.title(),
                MaturityMap.points(facet.missing()).stripTrailingZeros().toPlainString(),
                facet.state().wire(),
                facet.missing());
    }
}
