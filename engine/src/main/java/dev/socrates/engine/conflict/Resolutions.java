package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways to settle one conflict, computed for it.
public final class Resolutions {

    private static final double CERTAIN = 0.9;

    private Resolutions() {}

    /// Best first. `merge` is offered only where one statement can say both, never for names that exclude
    /// each other.
    public static List<Option> options(Finding finding, Claim incoming, Claim existing) {
        var sides = new Sides(finding, incoming, existing);
        var options = new ArrayList<Option>();
        options.add(replace(finding, sides));
        options.add(keepOld(finding, sides));
        options.add(keepBoth(finding, sides));
        options.add(ask(finding, sides));
        options.add(ignore(finding, sides));
        var merged = Merge.of(finding, incoming, existing);
        if (merged != null) {
            options.add(merge(finding, sides, merged));
        }
        options.sort(Comparator.comparingDouble(Option::score).reversed().thenComparing(Option::value));
        return List.copyOf(options);
    }

    private static Option replace(Finding finding, Sides sides) {
        double base = switch (finding.kind()) {
            case CLARIFICATION -> 0.85;
            case CONTRADICTION -> 0.6;
            case INCONSISTENCY, DEPENDENCY -> 0.4;
            case DUPLICATE -> 0.3;
        };
        return option(
                "replace",
                sides.alike(finding)
                        ? "Replace " + sides.old() + " by " + sides.fresh()
                        : "Drop " + sides.old() + ", keep " + sides.fresh(),
                "The new statement becomes current; the old one is kept as superseded.",
                base + sides.trust() * 0.15,
                "What was said last is usually what is meant now: " + sides.fresh() + ", no longer " + sides.old()
                        + ".");
    }

    private static Option keepOld(Finding finding, Sides sides) {
        double base = switch (finding.kind()) {
            case DUPLICATE, CONTRADICTION -> 0.5;
            case INCONSISTENCY, DEPENDENCY -> 0.4;
            case CLARIFICATION -> 0.3;
        };
        return option(
                "keep_old",
                "Keep " + sides.old() + ", drop " + sides.fresh(),
                "The existing statement stays; the new one is rejected.",
                base - sides.trust() * 0.15 + (sides.confirmed() ? 0.2 : 0),
                sides.confirmed()
                        ? sides.old() + " was confirmed by a person; " + sides.fresh() + " was not yet."
                        : sides.old() + " was agreed first; " + sides.fresh() + " may be a slip.");
    }

    private static Option keepBoth(Finding finding, Sides sides) {
        double base = switch (finding.kind()) {
            case INCONSISTENCY, DEPENDENCY -> 0.45;
            case CONTRADICTION -> 0.35;
            case CLARIFICATION, DUPLICATE -> 0.1;
        };
        return option(
                "keep_both",
                "Keep both: " + sides.scopedOld() + ", " + sides.scopedFresh() + " (give a scope)",
                "Both stay current, each for a part that you name: a component, a group of people, a phase.",
                sides.scoped() ? base + 0.2 : base,
                sides.scoped()
                        ? "They speak of different parts: " + sides.oldScope().strip() + " and "
                                + sides.freshScope().strip() + "."
                        : "Possible if " + sides.old() + " and " + sides.fresh() + " are meant for different parts.");
    }

    private static Option ask(Finding finding, Sides sides) {
        double base = finding.kind() == Finding.Kind.INCONSISTENCY
                ? 0.55
                : finding.kind().blocks() ? 0.4 : 0.15;
        return option(
                "ask",
                "Ask about " + sides.old() + " and " + sides.fresh(),
                "A further question is asked; both wait until it is answered.",
                base + (finding.severity() == Finding.Severity.CRITICAL ? 0.2 : 0),
                "Neither statement tells whether " + sides.old() + " or " + sides.fresh() + " matters more.");
    }

    private static Option ignore(Finding finding, Sides sides) {
        return option(
                "ignore",
                "Leave both as they are: " + sides.old() + ", " + sides.fresh(),
                "Both stay current as they are, and this is not reported again.",
                finding.severity() == Finding.Severity.LOW ? 0.2 : 0.05,
                "Right only if " + sides.old() + " and " + sides.fresh() + " do get along.");
    }

    private static Option merge(Finding finding, Sides sides, String statement) {
        double score = switch (finding.kind()) {
            case DUPLICATE -> 0.9;
            case CLARIFICATION -> 0.8;
            case CONTRADICTION, INCONSISTENCY, DEPENDENCY -> 0.65;
        };
        return new Option(
                "merge",
                "Merge " + sides.old() + " and " + sides.fresh(),
                "One statement takes the place of both: " + statement,
                score,
                "“" + statement + "” satisfies " + sides.old() + " as well as " + sides.fresh() + ".",
                statement);
    }

    private static Option option(String value, String label, String description, double score, String rationale) {
        double rounded = Math.round(Math.clamp(score, 0, 1) * 100) / 100.0;
        return new Option(value, label, description, rounded, rationale, (@Nullable String) null);
    }

    /// How the two sides are called in a label.
    private record Sides(Finding finding, Claim incoming, Claim existing) {

        String fresh() {
            return Naming.of(incoming, finding.incomingWords());
        }

        String old() {
            return Naming.of(existing, finding.existingWords());
        }

        String freshScope() {
            return Naming.scope(incoming);
        }

        String oldScope() {
            return Naming.scope(existing);
        }

        String scopedOld() {
            return scoped() ? old() + oldScope() : old();
        }

        String scopedFresh() {
            return scoped() ? fresh() + freshScope() : fresh();
        }

        /// One takes the place of the other, rather than only making it impossible.
        boolean alike(Finding of) {
            return switch (of.kind()) {
                case CONTRADICTION -> old().startsWith("“") == fresh().startsWith("“");
                case DUPLICATE, CLARIFICATION -> true;
                case INCONSISTENCY, DEPENDENCY -> false;
            };
        }

        boolean scoped() {
            return !freshScope().isEmpty()
                    && !oldScope().isEmpty()
                    && !freshScope().equals(oldScope());
        }

        double trust() {
            return incoming.confidence() - existing.confidence();
        }

        boolean confirmed() {
            return existing.confidence() >= 1 && incoming.confidence() < CERTAIN;
        }
    }
}
