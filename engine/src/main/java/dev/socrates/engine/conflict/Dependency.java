package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One statement needs what another one provides or describes.
///
/// @param needing id of the claim that needs it; `providing` of the one that provides it
/// @param words what is needed, as written in the needing statement
public record Dependency(String needing, String providing, String words) {

    private static final Phrases<Boolean> NEEDS = needs();
    private static final int REACH = 7;

    private record Read(
            Claim claim, Wording wording, Map<String, Integer> content, List<Phrases.Match<Boolean>> needs) {}

    /// The dependencies among claims, in the order of those that need.
    public static List<Dependency> among(List<Claim> claims) {
        var read = claims.stream().map(Dependency::read).toList();
        var byStem = new HashMap<String, List<Read>>();
        read.forEach(each -> each.content()
                .keySet()
                .forEach(stem ->
                        byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(each)));
        var found = new ArrayList<Dependency>();
        for (var needing : read) {
            for (var need : needing.needs()) {
                found.addAll(of(needing, need, byStem));
            }
        }
        return found.stream().distinct().toList();
    }

    private static Read read(Claim claim) {
        var wording = Wording.of(claim.statement());
        return new Read(
                claim, wording, Content.of(wording, 0, wording.size(), new BitSet()), NEEDS.in(wording.stems()));
    }

    private static List<Dependency> of(Read needing, Phrases.Match<Boolean> need, Map<String, List<Read>> byStem) {
        int end = need.to();
        while (end < needing.wording().size()
                && end < need.to() + REACH
                && !needing.wording().markAt(end)) {
            end++;
        }
        var wanted = Content.of(needing.wording(), need.to(), end, new BitSet());
        if (wanted.size() < 2) {
            return List.of();
        }
        var words = needing.wording().words(need.to(), end);
        return byStem.getOrDefault(wanted.keySet().iterator().next(), List.of()).stream()
                .filter(other -> !other.claim().equals(needing.claim())
                        && other.content().keySet().containsAll(wanted.keySet())
                        && !asks(other, wanted.keySet()))
                .map(other -> new Dependency(needing.claim().id(), other.claim().id(), words))
                .toList();
    }

    /// A statement that needs the same thing does not provide it.
    private static boolean asks(Read other, Set<String> wanted) {
        return other.needs().stream()
                .anyMatch(need -> Content.of(
                                other.wording(), need.to(), other.wording().size(), new BitSet())
                        .keySet()
                        .containsAll(wanted));
    }

    private static Phrases<Boolean> needs() {
        var phrases = new Phrases<Boolean>();
        Lexicon.list("conflict_needs", "needs").forEach(wording -> phrases.add(Wording.stems(wording), true));
        return phrases;
    }
}
