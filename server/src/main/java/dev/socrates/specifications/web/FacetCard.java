package dev.socrates.specifications.web;

import dev.socrates.engine.interview.Next;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.quality.Smell;
import dev.socrates.platform.charts.Bar;
import dev.socrates.specifications.Specification;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One facet of the map.
///
/// @param id `category.facet`
/// @param description what it is about
/// @param best the statement that earns the points
/// @param others further statements of the facet, which earn nothing more; `further` counts those left out
/// @param ask the question an interview would put here; none when it is clear
/// @param open whether its details are shown from the start
record FacetCard(
        String id,
        String title,
        String description,
        State state,
        BigDecimal earned,
        BigDecimal of,
        Bar bar,
        @Nullable Specification best,
        List<Specification> others,
        int further,
        List<Smell> smells,
        @Nullable Share share,
        Next.@Nullable Ask ask,
        boolean open) {

    private static final int SHOWN = 3;

    /// What the best statement is worth: a facet is full from 80 percent on.
    ///
    /// @param confidence percent
    /// @param quality percent
    record Share(long confidence, long quality, long product) {

        static Share of(Specification.Content content) {
            return new Share(Math.round(100 * content.confidence()), Math.round(100 * content.quality()), (long)
                    Math.floor(100 * content.confidence() * content.quality() + 1e-9));
        }
    }

    /// @param stated all current statements of the facet
    static FacetCard of(
            FacetScore score, Facet facet, List<Specification> stated, Next.@Nullable Ask ask, boolean open) {
        var claim = score.best();
        var best = claim == null
                ? null
                : stated.stream()
                        .filter(one -> one.id().toString().equals(claim.id()))
                        .findFirst()
                        .orElse(null);
        var others = stated.stream().filter(one -> !one.equals(best)).toList();
        var lossy = score.state() == State.PARTIAL ? best : null;
        return new FacetCard(
                score.facet().toString(),
                score.title(),
                facet.description(),
                score.state(),
                MaturityMap.points(score.milliPoints()),
                MaturityMap.points(score.of()),
                Bar.of(score.milliPoints(), score.of()),
                best,
                others.stream().limit(SHOWN).toList(),
                Math.max(0, others.size() - SHOWN),
                lossy == null
                        ? List.of()
                        : lossy.content().smells().stream().filter(Smell::costs).toList(),
                lossy == null ? null : Share.of(lossy.content()),
                ask,
                open);
    }

    /// For addresses within the page.
    public String anchor() {
        return "facet-" + id.replace('.', '-');
    }
}
