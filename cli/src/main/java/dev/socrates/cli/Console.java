package dev.socrates.cli;

import dev.socrates.cli.Contract.Question;
import dev.socrates.cli.Contract.Reply;
import dev.socrates.cli.Contract.Spec;
import dev.socrates.cli.Contract.Status;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Prints the conversation: who asks what and why, what the person says, what was understood of it.
///
/// @param brief leaves out the reasons, for those who only want to see it run
record Console(PrintStream out, Ink ink, boolean brief) {

    private static final int REASONS = 4;

    void title(String name, String description) {
        out.println();
        out.println(ink.bold(name) + ink.faint("  " + description));
        out.println(ink.faint(ink.line().repeat(Layout.WIDTH)));
    }

    void question(int number, Question question) {
        var who = orElse(question.roleTitle(), "Socrates");
        var verb = question.followUp() ? " asks back" : " asks";
        var head = number + "  " + who + verb;
        var topic =
                Layout.humane(orElse(question.category(), "")) + " / " + Layout.humane(orElse(question.facet(), ""));
        var gap = Math.max(2, Layout.WIDTH - head.length() - topic.length());
        out.println();
        out.println(ink.bold(head) + " ".repeat(gap) + ink.faint(topic));
        block("  " + ink.blue(ink.edge()) + " ", orElse(question.text(), ""), ink::bold);
        if (!brief && question.why() != null) {
            block("  " + ink.blue(ink.edge()) + " ", "Why it matters: " + question.why(), ink::faint);
        }
        if (!brief && question.reason() != null) {
            block("  " + ink.blue(ink.edge()) + " ", "Why now: " + question.reason(), ink::faint);
        }
    }

    void says(String text, Storyteller.Manner manner) {
        var note = switch (manner) {
            case PLAIN -> "";
            case TELLS_EVERYTHING -> "  (tells everything at once)";
            case DOES_NOT_KNOW -> "  (does not know)";
            case CHANGES_MIND -> "  (and has second thoughts)";
        };
        out.println();
        block("  > ", text, UnaryOperator.identity());
        if (!note.isEmpty()) {
            out.println(ink.yellow("  " + note));
        }
    }

    void note(String text) {
        block("  ", text, ink::faint);
    }

    void understood(Reply reply) {
        out.println();
        reply.specifications().forEach(this::specification);
        if (reply.specifications().isEmpty()) {
            block("    " + ink.leftOut() + " ", nothing(reply.stance()), ink::faint);
        }
        for (var skipped : reply.skipped()) {
            var why = reason(orElse(skipped.reason(), "no reason given").toLowerCase(Locale.ROOT));
            block("    " + ink.leftOut() + " ", "left out, " + why + ": " + orElse(skipped.text(), ""), ink::faint);
        }
        score(reply);
    }

    /// The map with the bar of the whole below it.
    void map(Status status) {
        out.println();
        for (var line : new MaturityMap(ink).lines(status)) {
            out.println("  " + line);
        }
        out.println("  " + Layout.pad("maturity", 38) + ink.bar(status.maturityScore(), 30)
                + ink.bold(percent(status.maturityScore())));
    }

    private void specification(Spec spec) {
        var pending = "pending".equalsIgnoreCase(orElse(spec.status(), ""));
        var mark = pending ? ink.waiting() : ink.understood();
        var where = Layout.humane(orElse(spec.category(), "") + " / " + orElse(spec.facet(), ""));
        var value = spec.value() != null && spec.value().tellsMore()
                ? "  [" + spec.value().display() + "]"
                : "";
        var sure = String.format(Locale.ROOT, "  %.0f %% sure", 100 * spec.confidence());
        block("    " + mark + " ", orElse(spec.statement(), "") + value, UnaryOperator.identity());
        if (brief) {
            return;
        }
        var quote = spec.evidence() == null ? "" : orElse(spec.evidence().quote(), "");
        var words = quote.isEmpty() || quote.equals(spec.statement()) ? "" : ", from " + ink.quote(quote);
        block("      ", where + sure + (pending ? ", waits for a decision" : "") + words, ink::faint);
        for (var smell : spec.smells().stream().filter(one -> one.cost() > 0).toList()) {
            var shown = smell.words() == null || smell.words().isBlank() ? "" : ": " + ink.quote(smell.words());
            block("      ", Layout.humane(orElse(smell.kind(), "weak").toLowerCase(Locale.ROOT)) + shown, ink::yellow);
        }
    }

    private void score(Reply reply) {
        var delta = String.format(Locale.ROOT, "  %+.1f", reply.maturityDelta());
        out.println("    " + ink.bar(reply.maturityScore(), 30) + ink.bold(percent(reply.maturityScore()))
                + (reply.maturityDelta() > 0 ? ink.green(delta) : ink.faint(delta)));
        if (!brief) {
            reply.reasons().stream().limit(REASONS).forEach(reason -> block("      ", reason, ink::faint));
        }
        if (!brief && reply.reasons().size() > REASONS) {
            block("      ", "and " + (reply.reasons().size() - REASONS) + " more", ink::faint);
        }
    }

    /// Paints after wrapping: the first line starts with `start`, the others below its text.
    void block(String start, String text, UnaryOperator<String> paint) {
        var bare = start.replaceAll("\u001b\\[[0-9;]*m", "");
        var below = bare.contains(ink.edge()) ? start : " ".repeat(bare.length());
        var first = true;
        for (var line : Layout.wrap(text, Layout.WIDTH - bare.length())) {
            out.println((first ? start : below) + paint.apply(line));
            first = false;
        }
    }

    static String percent(double score) {
        return String.format(Locale.ROOT, " %5.1f %%", MaturityMap.down(score));
    }

    static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    private static String reason(String code) {
        return switch (code) {
            case "chit_chat" -> "small talk";
            case "question" -> "a question";
            case "dont_know" -> "not known yet";
            case "no_facet" -> "belongs to no topic";
            case "not_a_statement" -> "states nothing";
            case "repeated" -> "said before";
            case "too_many" -> "too much at once";
            default -> Layout.humane(code);
        };
    }

    private static String nothing(@Nullable String stance) {
        return "dont_know".equalsIgnoreCase(orElse(stance, ""))
                ? "nothing to note; the question will come back"
                : "nothing new was understood";
    }
}
