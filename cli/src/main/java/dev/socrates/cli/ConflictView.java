package dev.socrates.cli;

import dev.socrates.cli.Contract.Conflict;
import dev.socrates.cli.Contract.Option;
import dev.socrates.cli.Contract.Side;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Prints a conflict as two columns, what was said before beside what was said now, and how it was decided.
final class ConflictView {

    private static final int COLUMN = 45;

    private final Console console;
    private final Ink ink;

    ConflictView(Console console) {
        this.console = console;
        this.ink = console.ink();
    }

    void show(Conflict conflict, List<Option> options) {
        var kind = Stream.of(conflict.kind(), conflict.domain(), conflict.severity())
                .filter(word -> word != null && !word.isBlank())
                .map(word -> Layout.humane(String.valueOf(word)))
                .collect(Collectors.joining(", "));
        console.out().println();
        console.out().println("  " + ink.clash() + " " + ink.bold("Two statements clash") + ink.faint("  " + kind));
        row(List.of("said before"), List.of("said now"), true);
        row(lines(conflict.existing()), lines(conflict.incoming()), false);
        row(deciding(conflict.existing()), deciding(conflict.incoming()), true);
        if (conflict.explanation() != null) {
            console.block("    ", conflict.explanation(), ink::yellow);
        }
        if (!console.brief()) {
            options.forEach(this::option);
        }
    }

    void decided(Settlement settlement) {
        var how = Layout.humane(settlement.resolution());
        console.block("    " + ink.green(ink.arrow()) + " ", how + ": " + settlement.notes(), ink::green);
    }

    private void option(Option option) {
        var score = String.format(Locale.ROOT, "%.2f", option.score());
        var name = Layout.pad(Layout.humane(option.value()), 11);
        var why = Console.orElse(option.rationale(), Console.orElse(option.label(), ""));
        console.block("      " + score + "  " + name + " ", why, ink::faint);
    }

    private void row(List<String> left, List<String> right, boolean faint) {
        for (var i = 0; i < Math.max(left.size(), right.size()); i++) {
            var before = Layout.pad(i < left.size() ? left.get(i) : "", COLUMN);
            var now = i < right.size() ? right.get(i) : "";
            var line = faint
                    ? ink.faint(before) + " " + ink.edge() + " " + ink.faint(now)
                    : before + " " + ink.edge() + " " + now;
            console.out().println("    " + line);
        }
    }

    private static List<String> lines(@Nullable Side side) {
        return Layout.wrap(side == null ? "" : Console.orElse(side.statement(), ""), COLUMN);
    }

    private static List<String> deciding(@Nullable Side side) {
        return side == null || side.decidingWords().isEmpty()
                ? List.of("")
                : Layout.wrap("what decides: " + String.join(", ", side.decidingWords()), COLUMN);
    }
}
