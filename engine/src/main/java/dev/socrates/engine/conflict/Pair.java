package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import java.util.List;

/// Two claims side by side.
///
/// @param single they are of one identity, whose key takes one value only
/// @param cosine closeness of meaning; 0 as long as it was not asked for
record Pair(Claim incoming, Claim existing, Reading left, Reading right, boolean single, double cosine) {

    Pair withCosine(double closeness) {
        return new Pair(incoming, existing, left, right, single, closeness);
    }

    boolean sameCategory() {
        return incoming.facet().category().equals(existing.facet().category());
    }

    boolean sameFacet() {
        return incoming.facet().equals(existing.facet());
    }

    /// Both name a subject of their own and neither statement knows the other's.
    boolean otherSubject() {
        return !Reading.sameOrGeneralSubject(incoming, existing)
                && !mentions(right, incoming.subject())
                && !mentions(left, existing.subject());
    }

    private static boolean mentions(Reading reading, String subject) {
        var stems = Clues.stems(List.of(subject));
        return reading.stems().stream().anyMatch(stems::contains);
    }

    String leftQuote() {
        return quote(incoming.statement());
    }

    String rightQuote() {
        return quote(existing.statement());
    }

    private static String quote(String statement) {
        var plain = statement.strip().replaceAll("\\s+", " ");
        var whole = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        int cut = whole.offsetByCodePoints(0, Math.min(whole.codePointCount(0, whole.length()), 90));
        return "“" + (cut < whole.length() ? whole.substring(0, cut) + "…" : whole) + "”";
    }
}
