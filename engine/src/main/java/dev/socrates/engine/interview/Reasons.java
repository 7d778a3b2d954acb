package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Interviewer.Option;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.engine.maturity.Points;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in words why something is asked and why nothing more is.
final class Reasons {

    private Reasons() {}

    /// @param decisive what put it before the next best, or empty
    static String toAsk(Option option, String decisive, Assessment assessment) {
        var score = option.score();
        var name = inSentence(score.title());
        var known = score.state() == State.MISSING
                ? "Nothing is known yet about " + name + ", which is worth " + Points.text(score.of()) + " of "
                        + Points.text(assessment.of()) + " points."
                : "What is known about " + name + " earns " + Points.text(score.milliPoints()) + " of "
                        + Points.text(score.of()) + " points.";
        return Stream.of(option.occasion().remark(), known, decisive)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static String complete(Assessment assessment) {
        return "Everything is clear: " + Points.text(assessment.milliPoints()) + " of " + Points.text(assessment.of())
                + " points.";
    }

    static String clear(FacetScore score) {
        return score.title() + " is clear already.";
    }

    static String budgetUsed(int questions, Assessment assessment, Option most) {
        return "The budget of " + (questions == 1 ? "1 question" : questions + " questions") + " is used. "
                + remains(assessment, most);
    }

    static String tooLittle(double leastGain, Assessment assessment, Option most) {
        return "What remains brings less than " + figure(leastGain) + " points a question. "
                + remains(assessment, most);
    }

    private static String remains(Assessment assessment, Option most) {
        var gain = figure(most.gain().value());
        return "The specification is complete to " + assessment.score() + " percent; the next question would be about "
                + inSentence(most.score().title()) + " and is expected to bring "
                + gain + (gain.equals("1") ? " point." : " points.");
    }

    static String somebodyElse(List<Facet> others, Profile profile) {
        var byRole = new TreeMap<Role, List<String>>();
        others.forEach(facet -> byRole.computeIfAbsent(facet.answerableBy().getFirst(), _ -> new ArrayList<>())
                .add(inSentence(facet.title())));
        var asks = byRole.entrySet().stream()
                .map(entry -> "ask the " + entry.getKey().title() + " about " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
        return "Nothing is left that you are likely to know as " + list(profile.roles()) + ". For the rest, " + asks
                + ".";
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

    static String list(Collection<Role> roles) {
        return roles.stream().map(Role::title).map(Reasons::inSentence).collect(Collectors.joining(" or "));
    }

    private static String figure(double points) {
        return Points.text((int) Math.round(points * 1000));
    }

    /// Titles begin with a capital; within a sentence only names and abbreviations keep it.
    static String inSentence(String title) {
        var first = title.split(" ", 2)[0];
        var plain = first.chars().skip(1).noneMatch(Character::isUpperCase);
        return plain ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
