package dev.socrates.engine.maturity;

import dev.socrates.engine.Claim;
import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.engine.pack.Category;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.text.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Measures how much of a pack is known. A facet earns `points x min(1, confidence x quality / 0.8)` from its best
/// claim alone: saying a thing twice earns nothing.
public final class Maturity {

    /// Confidence times quality that fills a facet.
    static final BigDecimal ENOUGH = new BigDecimal("0.8");

    /// Orders by what a claim is worth; among equals by id, so that the order of the claims does not matter.
    private static final Comparator<Claim> BEST = Comparator.comparing(Maturity::worth)
            .thenComparing(Claim::notApplicable)
            .thenComparing(Claim::id, Comparator.reverseOrder());

    private Maturity() {}

    /// @param current the claims that count; those on facets the pack does not have are left out
    public static Assessment assess(Pack pack, Collection<Claim> current) {
        var byFacet = current.stream().collect(Collectors.groupingBy(Claim::facet));
        var categories = pack.categories().stream()
                .map(category -> assess(category, byFacet))
                .toList();
        var earned = categories.stream().mapToInt(CategoryScore::milliPoints).sum();
        return new Assessment(earned, pack.milliPoints(), categories);
    }

    /// Whether a claim is put well and surely enough to fill its facet.
    public static boolean fills(Claim claim) {
        return worth(claim).compareTo(ENOUGH) >= 0;
    }

    private static CategoryScore assess(Category category, Map<FacetId, List<Claim>> claims) {
        var facets = category.facets().stream()
                .map(facet -> assess(facet, claims.getOrDefault(facet.id(), List.of())))
                .toList();
        var earned = facets.stream().mapToInt(FacetScore::milliPoints).sum();
        return new CategoryScore(category.id(), category.title(), earned, category.milliPoints(), facets);
    }

    private static FacetScore assess(Facet facet, List<Claim> claims) {
        var of = facet.milliPoints();
        return claims.stream()
                .max(BEST)
                .map(best -> score(facet, best))
                .orElseGet(() -> new FacetScore(
                        facet.id(), facet.title(), 0, of, State.MISSING, null, List.of("no statement yet")));
    }

    private static FacetScore score(Facet facet, Claim best) {
        var of = facet.milliPoints();
        var earned = worth(best)
                .multiply(BigDecimal.valueOf(of))
                .divide(ENOUGH, 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(of))
                .intValueExact();
        var state = earned == of ? State.CLEAR : State.PARTIAL;
        List<String> reasons = state == State.CLEAR ? List.of() : losses(facet, best, earned);
        return new FacetScore(facet.id(), facet.title(), earned, of, state, best, reasons);
    }

    private static List<String> losses(Facet facet, Claim best, int earned) {
        var sum = ": earned " + Points.text(earned) + " of " + Points.text(facet.milliPoints()) + " points";
        List<String> reasons = new ArrayList<>();
        if (unit(best.quality()).compareTo(BigDecimal.ONE) < 0) {
            reasons.add((lacksMeasure(facet, best) ? "no number, date or name in it" : "vague or unmeasurable") + sum);
        }
        if (unit(best.confidence()).compareTo(ENOUGH) < 0) {
            reasons.add(reasons.isEmpty() ? "not confirmed yet" + sum : "not confirmed yet");
        }
        return reasons;
    }

    /// Whether a facet that wants to be measured has got nothing but words.
    public static boolean lacksMeasure(Facet facet, Claim claim) {
        return facet.measurable() && (claim.value() == null || claim.value() instanceof Value.Words);
    }

    private static BigDecimal worth(Claim claim) {
        return claim.notApplicable() ? BigDecimal.ONE : unit(claim.confidence()).multiply(unit(claim.quality()));
    }

    /// Decimal from here on: in binary 0.8 x 0.7 / 0.8 falls short of 0.7 and would cost a milli-point.
    private static BigDecimal unit(double share) {
        return Double.isNaN(share) ? BigDecimal.ZERO : BigDecimal.valueOf(Math.clamp(share, 0, 1));
    }
}
