package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Gain.Answerable;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Manner;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The gains of questions in one state of an interview.
final class Gains {

    /// Where something was said already, asking what stands behind it brings more than asking what it is.
    private static final double PROBES = 1.1;

    private final Pack pack;
    private final History history;
    private final Profile profile;
    private final Map<String, Double> ground = new HashMap<>();
    private final Optional<String> topic;

    Gains(Pack pack, Situation situation, Profile profile) {
        this.pack = pack;
        this.history = situation.history();
        this.profile = profile;
        this.topic = history.latest().map(latest -> latest.facet().category());
        collectGround(situation.assessment());
    }

    /// What comes first in the pack is the ground on which later categories are decided: until it is known,
    /// asking about them brings less.
    private void collectGround(Assessment assessment) {
        long earned = 0;
        long of = 0;
        for (var category : assessment.categories()) {
            ground.put(category.id(), of == 0 ? 1.0 : (double) earned / of);
            earned += category.milliPoints();
            of += category.of();
        }
    }

    Gain of(FacetScore score, Question question, Occasion occasion) {
        var facet = pack.facet(score.facet());
        var category = facet.id().category();
        return Gain.of(new Gain.Inputs(
                score.missing(),
                score.of(),
                facet.criticality(),
                answerable(facet),
                history.times(facet.id()),
                ground.getOrDefault(category, 1.0),
                topic.filter(category::equals).isPresent(),
                occasion.weight(),
                profile.adaptation().fit(question) * probing(score, question)));
    }

    private Answerable answerable(Facet facet) {
        if (!profile.known()) {
            return Answerable.ANYBODY;
        }
        return profile.answers(facet) ? Answerable.OWN : Answerable.OTHERS;
    }

    private static double probing(FacetScore score, Question question) {
        return score.state() == State.PARTIAL && question.manner() != Manner.CLARIFY ? PROBES : 1;
    }
}
