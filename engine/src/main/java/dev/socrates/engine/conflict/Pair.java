package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import java.util.List;

/// Two claims side by side.
///
/// @param single they are of one identity, whose key takes one value only
/// @param corrects the incoming one takes back the existing one, which was said just before
/// @param cosine closeness of meaning; 0 as long as it was not asked for
record Pair(
        Claim incoming, Claim existing, Reading left, Reading right, boolean single, boolean corrects, double cosine) {

    Pair withCosine(double closeness) {
        return new Pair(incoming, existing, left, right, single, corrects, closeness);
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

    String leftQuote(List<String> deciding) {
        return Quote.of(incoming.statement(), deciding);
    }

    String rightQuote(List<String> deciding) {
        return Quote.of(existing.statement(), deciding);
    }

    /// Both quoted, around the words that decide.
    String quotes(List<String> left, List<String> right) {
        return leftQuote(left) + " and " + rightQuote(right);
    }
}
