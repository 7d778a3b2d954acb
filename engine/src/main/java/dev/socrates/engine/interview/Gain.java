package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Next.Factor;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.maturity.Points;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Pack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a question on a facet is expected to bring, as factors that people can read.
final class Gain {

    private static final double OTHER_ROLE = 0.6;
    private static final double EACH_EARLIER = 0.6;
    private static final double SAME_CATEGORY = 1.25;

    /// What is left of a gain when nothing of the categories before is known.
    private static final double WITHOUT_GROUND = 0.5;

    private final Pack pack;
    private final History history;
    private final Profile profile;
    private final Map<String, Double> ground = new HashMap<>();
    private final Optional<String> topic;

    Gain(Pack pack, Assessment assessment, History history, Profile profile) {
        this.pack = pack;
        this.history = history;
        this.profile = profile;
        this.topic = history.latest().map(latest -> latest.facet().category());
        long earned = 0;
        long of = 0;
        for (var category : assessment.categories()) {
            ground.put(category.id(), of == 0 ? 1.0 : (double) earned / of);
            earned += category.milliPoints();
            of += category.of();
        }
    }

    List<Factor> factors(FacetScore score, Occasion occasion) {
        var facet = pack.facet(score.facet());
        List<Factor> factors = new ArrayList<>();
        factors.add(new Factor(
                "missing_points",
                score.missing() / 1000.0,
                Points.text(score.missing()) + " of " + Points.text(score.of()) + " points are missing"));
        factors.add(new Factor("criticality", facet.criticality(), "how much harm it does not to know this"));
        factors.add(answerability(facet));
        var earlier = history.times(facet.id());
        factors.add(new Factor("asked_before", Math.pow(EACH_EARLIER, (double) earlier), times(earlier) + " before"));
        factors.add(order(facet));
        if (topic.filter(facet.id().category()::equals).isPresent()) {
            factors.add(new Factor("same_topic", SAME_CATEGORY, "stays with the present topic"));
        }
        if (occasion.weight() != 1) {
            factors.add(new Factor("comes_back", occasion.weight(), "was put off, skipped or not known before"));
        }
        return factors;
    }

    static double product(List<Factor> factors) {
        return factors.stream().mapToDouble(Factor::value).reduce(1, (left, right) -> left * right);
    }

    private Factor answerability(Facet facet) {
        var role = profile.role();
        if (role == null) {
            return new Factor("answerability", 1, "anyone may know this");
        }
        return facet.answerableBy().contains(role)
                ? new Factor("answerability", 1, "can be answered as " + role.title())
                : new Factor("answerability", OTHER_ROLE, "somebody else may know this better");
    }

    /// What comes first in the pack is the ground on which later categories are decided: until it is known, asking
    /// about them brings less.
    private Factor order(Facet facet) {
        double known = ground.getOrDefault(facet.id().category(), 1.0);
        return new Factor(
                "order",
                WITHOUT_GROUND + (1 - WITHOUT_GROUND) * known,
                (int) (100 * known) + " % of what it builds on is known");
    }

    private static String times(long count) {
        return count == 0 ? "not asked" : count == 1 ? "asked once" : "asked " + count + " times";
    }
}
