package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Interviewer.Option;
import dev.socrates.engine.interview.Next.Factor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What put a question before the next best one.
final class Decisive {

    private static final Map<String, String> WORDS = Map.of(
            "missing_points", "more of it is missing",
            "criticality", "it does more harm when it stays open",
            "answerability", "you are more likely to know it",
            "asked_before", "it was asked about less often",
            "order", "more of what it builds on is known",
            "same_topic", "it stays with the present topic",
            "fit", "such questions go better with you");

    private Decisive() {}

    /// One sentence that begins "It comes before ..."; empty when nothing else could be asked now, or
    /// nothing but the order of the pack decided.
    static String of(Option chosen, List<Option> all) {
        return all.stream()
                .filter(other -> !other.score().facet().equals(chosen.score().facet()))
                .filter(other -> other.occasion().turn() == chosen.occasion().turn())
                .findFirst()
                .map(next -> sentence(chosen, next))
                .orElse("");
    }

    private static String sentence(Option chosen, Option next) {
        var theirs = next.gain().factors().stream().collect(Collectors.toMap(Factor::name, Factor::value));
        return chosen.gain().factors().stream()
                .filter(factor -> WORDS.containsKey(factor.name()))
                .filter(factor -> factor.value() > 1.02 * theirs.getOrDefault(factor.name(), 1.0))
                .max(Comparator.comparingDouble(
                        (Factor factor) -> factor.value() / theirs.getOrDefault(factor.name(), 1.0)))
                .map(factor -> "It comes before "
                        + Reasons.inSentence(next.score().title()) + " because " + WORDS.get(factor.name()) + ".")
                .orElse("");
    }
}
