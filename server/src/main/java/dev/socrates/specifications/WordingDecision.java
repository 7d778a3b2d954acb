package dev.socrates.specifications;

import dev.socrates.engine.explain.Decision;
import dev.socrates.engine.explain.Decision.Topic;
import dev.socrates.engine.explain.Decision.Weight;
import dev.socrates.engine.quality.Smell;
import dev.socrates.specifications.Specification.Content;
import java.util.List;
import java.util.stream.Collectors;

/// What the wording of a statement is worth, and why.
final class WordingDecision {

    private WordingDecision() {}

    static Decision of(Content content) {
        var figure = Figures.text(content.quality());
        var costly = content.smells().stream().filter(Smell::costs).toList();
        var hints = content.smells().stream().filter(smell -> !smell.costs()).toList();
        var sentence = (costly.isEmpty()
                        ? "Nothing about how it is put costs quality."
                        : "How well it is put: " + figure + ", because it is " + titles(costly) + ".")
                + (hints.isEmpty() ? "" : " It could be put better still: " + titles(hints) + ".");
        return Decision.of(Topic.QUALITY, figure, sentence)
                .weighing(costly.stream()
                        .map(smell -> new Weight(smell.flaw().wire(), -smell.cost()))
                        .toList())
                .showing(content.smells().stream()
                        .map(smell -> smell.words().strip())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static String titles(List<Smell> smells) {
        return smells.stream()
                .map(smell -> smell.flaw().title() + " ("
                        + String.join(", ", smell.flaw().rules()) + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
