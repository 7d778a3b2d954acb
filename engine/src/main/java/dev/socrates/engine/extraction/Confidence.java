package dev.socrates.engine.extraction;

import dev.socrates.engine.extraction.FacetScorer.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How sure it is that the person means this, with the reasons in words.
final class Confidence {

    private static final double ASKED = 0.9;
    private static final double ASKED_WITHOUT_EVIDENCE = 0.7;
    private static final double ONE_WORD = 0.6;
    private static final double DOUBTED = 0.6;
    private static final double NAMED = 0.9;
    private static final double VALUE = 0.05;
    private static final double HEDGED = 0.7;
    private static final double FOREIGN = 0.8;
    private static final double STRONG = 0.55;
    private static final double UNSPECIFIC = 0.7;
    private static final double NOT_UNDERSTOOD = 0.5;

    private double figure;
    private final List<String> reasons = new ArrayList<>();

    private Confidence(double figure, String reason) {
        this.figure = figure;
        reasons.add(reason);
    }

    /// @param shaped put like a requirement, with somebody who acts or a word of obligation
    static Confidence asked(Scored scored, int content, boolean shaped) {
        if (scored.rival() != null) {
            var topic = scored.rival().title().toLowerCase(Locale.ROOT);
            return new Confidence(DOUBTED, "Given as the answer, though it seems to be about " + topic + ".");
        }
        boolean evidence = scored.score() >= 0.1 || (shaped && content >= 2);
        var confidence = evidence
                ? new Confidence(
                        content < 2 && scored.fit() == 0 ? ONE_WORD : ASKED, "Answers the question that was asked.")
                : new Confidence(
                        content < 2 ? ONE_WORD : ASKED_WITHOUT_EVIDENCE,
                        "Given as the answer, though little in it points to the topic.");
        return confidence.because(scored);
    }

    /// What was not asked fills its facet only when something specific was said of it.
    static Confidence elsewhere(Scored scored) {
        boolean specific = scored.score() >= STRONG && scored.specific() >= FacetChoice.SPECIFIC;
        double figure = specific
                ? Math.min(ASKED, 0.8 + 0.2 * (scored.score() - STRONG))
                : Math.min(UNSPECIFIC, 0.5 + Math.max(0, scored.score() - FacetChoice.ENOUGH));
        return new Confidence(figure, "Speaks of " + scored.facet().title().toLowerCase(Locale.ROOT) + ".")
                .because(scored);
    }

    static Confidence named(String technology) {
        return new Confidence(NAMED, "Names " + technology + ".");
    }

    static Confidence byHand() {
        return new Confidence(1, "Stated by a person for this facet.");
    }

    static Confidence notApplicable(boolean reason) {
        return reason
                ? new Confidence(ASKED, "Rules it out and says why.")
                : new Confidence(ONE_WORD, "Rules it out without a reason.");
    }

    Confidence withValue(String display) {
        figure = Math.min(0.95, figure + VALUE);
        reasons.add("Gives a value: " + display + ".");
        return this;
    }

    Confidence hedged() {
        figure *= HEDGED;
        reasons.add("Put with a reservation.");
        return this;
    }

    /// Words were read one by one, so that a person should confirm what came of them.
    Confidence answeredIn(String language) {
        figure *= FOREIGN;
        reasons.add("Answered in " + language + ".");
        return this;
    }

    void note(String reason) {
        reasons.add(reason);
    }

    Confidence barelyUnderstood() {
        figure = Math.min(figure, NOT_UNDERSTOOD);
        reasons.add("Few of its words are known here.");
        return this;
    }

    Confidence atMost(double limit, String reason) {
        if (figure > limit) {
            figure = limit;
            reasons.add(reason);
        }
        return this;
    }

    double figure() {
        return Math.round(figure * 100) / 100.0;
    }

    List<String> reasons() {
        return reasons;
    }

    private Confidence because(Scored scored) {
        if (!scored.hits().isEmpty()) {
            reasons.add("Uses the words "
                    + String.join(", ", scored.hits().stream().sorted().limit(4).toList()) + ".");
        }
        if (scored.meaning().standsOut() > 0.5) {
            reasons.add(
                    "Reads like other statements on " + scored.facet().title().toLowerCase(Locale.ROOT) + ".");
        }
        return this;
    }
}
