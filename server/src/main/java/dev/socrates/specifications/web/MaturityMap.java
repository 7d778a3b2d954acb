package dev.socrates.specifications.web;

import dev.socrates.engine.interview.Next;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.CategoryScore;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.platform.charts.Bar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The map as its page shows it: what is known about each facet, what costs points there, and what to ask next.
///
/// @param next the step that brings most; none when nothing is left to ask
/// @param show the state that facets must have to be shown; null for all
record MaturityMap(
        BigDecimal score,
        BigDecimal earned,
        BigDecimal of,
        List<Tally> tallies,
        @Nullable Step next,
        @Nullable State show,
        List<CategoryCard> categories) {

    /// How many facets are in a state.
    record Tally(State state, long count) {}

    /// @param gain points that a good answer earns
    record Step(FacetId facet, String title, String category, String question, String why, BigDecimal gain) {}

    /// @param facets those that are shown
    record CategoryCard(
            String id,
            String title,
            BigDecimal earned,
            BigDecimal of,
            long clear,
            int all,
            Bar bar,
            List<FacetCard> facets) {}

    /// The categories as two columns of about the same height, so that opening a facet moves nothing in the other.
    public List<List<CategoryCard>> columns() {
        int rows = categories.stream().mapToInt(MaturityMap::rows).sum();
        int first = 0;
        int left = 0;
        while (left < categories.size() && 2 * first + rows(categories.get(left)) < rows) {
            first += rows(categories.get(left));
            left++;
        }
        return List.of(categories.subList(0, left), categories.subList(left, categories.size()));
    }

    /// A heading is as high as two facets.
    private static int rows(CategoryCard category) {
        return category.facets().size() + 2;
    }

    static MaturityMap of(
            Assessment assessment, List<Next.Ask> agenda, Function<FacetScore, FacetCard> cards, @Nullable State show) {
        var tallies = Arrays.stream(State.values())
                .map(state -> new Tally(state, count(assessment.facets(), state)))
                .toList();
        return new MaturityMap(
                assessment.score(),
                points(assessment.milliPoints()),
                points(assessment.of()),
                tallies,
                agenda.stream().findFirst().map(ask -> step(ask, assessment)).orElse(null),
                show,
                assessment.categories().stream()
                        .map(category -> card(category, cards, show))
                        .filter(card -> !card.facets().isEmpty())
                        .toList());
    }

    private static CategoryCard card(
            CategoryScore category, Function<FacetScore, FacetCard> cards, @Nullable State show) {
        return new CategoryCard(
                category.id(),
                category.title(),
                points(category.milliPoints()),
                points(category.of()),
                count(category.facets(), State.CLEAR),
                category.facets().size(),
                Bar.of(category.milliPoints(), category.of()),
                category.facets().stream()
                        .filter(facet -> show == null || facet.state() == show)
                        .map(cards)
                        .toList());
    }

    private static Step step(Next.Ask ask, Assessment assessment) {
        var facet = ask.question().facet();
        var titles =
                assessment.categories().stream().collect(Collectors.toMap(CategoryScore::id, CategoryScore::title));
        var score = assessment.facet(facet).orElseThrow();
        return new Step(
                facet,
                score.title(),
                title(titles, facet),
                ask.question().text(),
                ask.reason(),
                points(score.missing()));
    }

    private static String title(Map<String, String> titles, FacetId facet) {
        return titles.getOrDefault(facet.category(), facet.category());
    }

    private static long count(List<FacetScore> facets, State state) {
        return facets.stream().filter(facet -> facet.state() == state).count();
    }

    /// Rounded down: nothing looks finished before it is.
    static BigDecimal points(int milliPoints) {
        return BigDecimal.valueOf(milliPoints, 3).setScale(2, RoundingMode.DOWN);
    }
}
