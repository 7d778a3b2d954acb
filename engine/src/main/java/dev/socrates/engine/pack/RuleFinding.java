package dev.socrates.engine.pack;

import dev.socrates.engine.Claim;
import java.util.List;

/// What a rule made of some claims.
///
/// @param truth of its condition: TRUE is a finding, FALSE is none, UNKNOWN means that not enough is known
/// @param evidence the claims that decided, in the order of the condition; those known so far when undecided
/// @param because the parts of the condition that decided, one sentence each
/// @param open paths whose value would decide; empty unless UNKNOWN
public record RuleFinding(Rule rule, Truth truth, List<Claim> evidence, List<String> because, List<String> open) {

    public RuleFinding {
        evidence = List.copyOf(evidence);
        because = List.copyOf(because);
        open = List.copyOf(open);
    }

    /// How sure it is, 0 to 1: as sure as the least sure of the claims that decided.
    public double confidence() {
        return evidence.stream().mapToDouble(Claim::confidence).min().orElse(1);
    }

    /// The whole finding in words.
    public String sentence() {
        var parts = String.join(" ", because);
        return switch (truth) {
            case TRUE -> rule.message() + " " + parts;
            case FALSE -> rule.name() + ": nothing found. " + parts;
            case UNKNOWN -> rule.name() + ": cannot be said before more is known of " + String.join(", ", open) + ".";
        };
    }
}
