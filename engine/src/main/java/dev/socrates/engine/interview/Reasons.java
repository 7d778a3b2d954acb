package dev.socrates.engine.interview;

import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.engine.maturity.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says in words why something is asked and why nothing more is.
final class Reasons {

    private Reasons() {}

    static String toAsk(FacetScore score, Assessment assessment, Occasion occasion) {
        var name = inSentence(score.title());
        var known = score.state() == State.MISSING
                ? "Nothing is known yet about " + name + ", which is worth " + Points.text(score.of()) + " of "
                        + Points.text(assessment.of()) + " points."
                : "What is known about " + name + " earns " + Points.text(score.milliPoints()) + " of "
                        + Points.text(score.of()) + " points.";
        return occasion.remark().isEmpty() ? known : occasion.remark() + " " + known;
    }

    static String complete(Assessment assessment) {
        return "Everything is clear: " + Points.text(assessment.milliPoints()) + " of " + Points.text(assessment.of())
                + " points.";
    }

    static String clear(FacetScore score) {
        return score.title() + " is clear already.";
    }

    static String nothingLeft(List<FacetScore> open, History history) {
        List<String> parts = new ArrayList<>();
        count(open, history, Asked.Outcome.SKIPPED, "skipped", parts);
        count(open, history, Asked.Outcome.DONT_KNOW, "unknown", parts);
        count(open, history, Asked.Outcome.DEFERRED, "put off", parts);
        count(open, history, Asked.Outcome.PENDING, "waiting for an answer", parts);
        count(open, history, Asked.Outcome.ANSWERED, "answered, but not clearly enough", parts);
        var rest = open.size() == 1 ? "1 facet is" : open.size() + " facets are";
        return "Nothing is left to ask. " + rest + " not clear: " + String.join(", ", parts) + ".";
    }

    private static void count(
            List<FacetScore> open, History history, Asked.Outcome outcome, String words, List<String> parts) {
        var count = open.stream()
                .map(score -> history.latest(score.facet()))
                .flatMap(Optional::stream)
                .filter(latest -> latest.outcome() == outcome)
                .count();
        if (count > 0) {
            parts.add(count + " " + words);
        }
    }

    /// Titles begin with a capital; within a sentence only names and abbreviations keep it.
    private static String inSentence(String title) {
        var plain = title.length() < 2 || Character.isLowerCase(title.charAt(1));
        return plain ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
