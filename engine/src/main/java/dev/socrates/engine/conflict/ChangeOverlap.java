package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where two open changes get into each other's way: they touch the same specification, the same attribute, the same
/// thing, say the same, or state what clashes.
///
/// @param mine id of the claim of the first change; `theirs` of the second
/// @param explanation one sentence for people
public record ChangeOverlap(String mine, String theirs, Reason reason, String explanation) {

    /// From the gravest to the lightest; a pair is reported once, by the gravest.
    public enum Reason {
        CONFLICT,
        SAME_SPECIFICATION,
        SAME_WORDS,
        SAME_IDENTITY,
        SAME_SUBJECT
    }

    /// The overlaps in the order of the claims of the first change.
    ///
    /// @param found what the detector found between the two
    public static List<ChangeOverlap> between(List<Claim> mine, List<Claim> theirs, List<Finding> found) {
        var findings = new HashMap<String, Finding>();
        var clashes = new HashMap<String, Set<String>>();
        // A pair may come from either side.
        found.forEach(finding -> {
            var pair = finding.incoming() + "\t" + finding.existing();
            findings.merge(pair, finding, ChangeOverlap::graver);
            findings.merge(finding.existing() + "\t" + finding.incoming(), finding, ChangeOverlap::graver);
            clashes.computeIfAbsent(finding.incoming(), _ -> new LinkedHashSet<>())
                    .add(pair);
            clashes.computeIfAbsent(finding.existing(), _ -> new LinkedHashSet<>())
                    .add(pair);
        });
        var byHandle = new HashMap<String, List<Claim>>();
        theirs.forEach(claim -> handles(claim, clashes)
                .forEach(handle -> byHandle.computeIfAbsent(handle, key -> new ArrayList<>())
                        .add(claim)));
        var overlaps = new ArrayList<ChangeOverlap>();
        for (var claim : mine) {
            var seen = new HashSet<Claim>();
            for (var handle : handles(claim, clashes)) {
                for (var other : byHandle.getOrDefault(handle, List.of())) {
                    if (seen.add(other)) {
                        overlaps.add(of(claim, other, findings.get(claim.id() + "\t" + other.id())));
                    }
                }
            }
        }
        return List.copyOf(overlaps);
    }

    private static Finding graver(Finding one, Finding other) {
        return other.kind().blocks() ? other : one;
    }

    /// What two claims that overlap have in common; those that clash come first.
    private static List<String> handles(Claim claim, Map<String, Set<String>> clashes) {
        var handles = new ArrayList<String>();
        clashes.getOrDefault(claim.id(), Set.of()).forEach(pair -> handles.add("clash:" + pair));
        handles.add("id:" + claim.id());
        handles.add("identity:" + claim.facet() + "/" + claim.subject() + "/" + claim.key());
        if (!claim.subject().equals(Claim.SYSTEM)) {
            handles.add("subject:" + claim.subject());
        }
        return handles;
    }

    private static ChangeOverlap of(Claim mine, Claim theirs, @Nullable Finding found) {
        if (found != null && found.kind().blocks()) {
            return new ChangeOverlap(mine.id(), theirs.id(), Reason.CONFLICT, found.explanation());
        }
        if (mine.id().equals(theirs.id())) {
            return new ChangeOverlap(
                    mine.id(), theirs.id(), Reason.SAME_SPECIFICATION, "Both changes edit the same specification.");
        }
        if (found != null) {
            return new ChangeOverlap(mine.id(), theirs.id(), Reason.SAME_WORDS, found.explanation());
        }
        return mine.sameIdentity(theirs)
                ? new ChangeOverlap(
                        mine.id(),
                        theirs.id(),
                        Reason.SAME_IDENTITY,
                        "Both changes say what the " + mine.key().replace('_', ' ') + " of " + mine.subject() + " is.")
                : new ChangeOverlap(
                        mine.id(), theirs.id(), Reason.SAME_SUBJECT, "Both changes are about " + mine.subject() + ".");
    }
}
