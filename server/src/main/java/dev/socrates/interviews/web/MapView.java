package dev.socrates.interviews.web;

import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.CategoryScore;
import dev.socrates.engine.maturity.FacetScore;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/// The map of what is known, small enough to stand beside a conversation.
///
/// @param score percent of maturity
public record MapView(BigDecimal score, List<Part> parts) {

    /// @param percent of the category's points
    /// @param moved whether the last answer changed it
    /// @param present whether the open question is about it
    public record Part(
            String id,
            String title,
            BigDecimal percent,
            long clear,
            boolean moved,
            boolean present,
            List<Spot> spots) {}

    /// @param state clear, partial or missing
    public record Spot(String facet, String title, String state) {}

    static MapView of(Assessment assessment, Collection<String> moved, String present) {
        return new MapView(
                assessment.score(),
                assessment.categories().stream()
                        .map(category -> part(
                                category,
                                moved.contains(category.id()),
                                category.id().equals(present)))
                        .toList());
    }

    private static Part part(CategoryScore category, boolean moved, boolean present) {
        return new Part(
                category.id(),
                category.title(),
                category.score(),
                category.facets().stream()
                        .filter(facet -> facet.state() == FacetScore.State.CLEAR)
                        .count(),
                moved,
                present,
                category.facets().stream()
                        .map(facet -> new Spot(
                                facet.facet().toString(),
                                facet.title(),
                                facet.state().wire()))
                        .toList());
    }
}
