package dev.socrates.cli;

import dev.socrates.cli.Contract.Decision;
import dev.socrates.cli.Contract.Explanation;
import dev.socrates.cli.Contract.Weight;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A specification and the decisions that led to it, one below the other.
final class Story {

    private static final int TOPIC = 12;

    private Story() {}

    static void print(Console console, Explanation explanation) {
        var specification = explanation.specification();
        console.out().println();
        console.block("  ", console.ink().quote(specification.statement()), console.ink()::bold);
        console.block(
                "  ",
                "%s/%s, %s.%s, %s"
                        .formatted(
                                specification.category(),
                                specification.facet(),
                                specification.subject(),
                                specification.key(),
                                specification.status()),
                console.ink()::faint);
        console.out().println();
        explanation.decisions().forEach(decision -> print(console, decision));
    }

    private static void print(Console console, Decision decision) {
        var ink = console.ink();
        var lines = Layout.wrap(decision.sentence(), Layout.WIDTH - TOPIC - 4);
        console.out().println("  " + ink.blue(Layout.pad(Layout.humane(decision.topic()), TOPIC)) + lines.getFirst());
        lines.stream().skip(1).forEach(line -> console.out().println(" ".repeat(TOPIC + 2) + line));
        var indent = " ".repeat(TOPIC + 2);
        if (!decision.weights().isEmpty()) {
            console.block(indent, weights(decision.weights()), ink::faint);
        }
        if (!decision.evidence().isEmpty()) {
            console.block(
                    indent, decision.evidence().stream().map(ink::quote).collect(Collectors.joining(", ")), ink::faint);
        }
    }

    private static String weights(List<Weight> weights) {
        return weights.stream()
                .map(weight -> "%s %s"
                        .formatted(
                                Layout.humane(weight.feature()), String.format(Locale.ROOT, "%+.2f", weight.effect())))
                .collect(Collectors.joining(", "));
    }
}
