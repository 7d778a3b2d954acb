package dev.socrates.engine.conflict;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One statement needs a thing that another one is about. It holds nothing up: whoever changes the one wants to see the
/// other.
///
/// @param needing id of the claim that needs it; `providing` of the one that is about it
/// @param words what is needed, as written in the needing statement
public record Dependency(String needing, String providing, String words) {

    private static final Phrases<Boolean> NEEDS = needs();
    private static final Set<String> ENDS = Set.copyOf(Lexicon.list("conflict_needs", "ends"));
    private static final Set<String> BEFORE = Set.copyOf(Lexicon.list("conflict_needs", "before"));

    /// A name of one word is too often another thing, and of more than so many nobody writes it twice.
    private static final int SHORTEST = 2;

    private static final int LONGEST = 4;

    /// A thing that more statements speak of is what the whole project is about.
    private static final int MOST = 3;

    /// The thing that a statement needs: tokens `from` to `to`.
    private record Need(ReadingIndex.Entry entry, int from, int to) {

        List<String> stems() {
            return entry.reading().stems().subList(from, to);
        }

        String words() {
            return entry.reading().words(from, to);
        }
    }

    /// The dependencies among claims, in the order of those that need. A technology is needed by its name or role from
    /// whoever decides on it, any other thing behind words that say so.
    public static List<Dependency> among(KnownClaims claims) {
        var entries = claims.index().entries();
        var byNeeding = Stream.concat(things(entries).stream(), TechnologyNeeds.among(entries).stream())
                .distinct()
                .collect(Collectors.groupingBy(Dependency::needing));
        return entries.stream()
                .flatMap(entry -> byNeeding.getOrDefault(entry.claim().id(), List.of()).stream())
                .toList();
    }

    private static List<Dependency> things(List<ReadingIndex.Entry> entries) {
        var needs = entries.stream().flatMap(entry -> needs(entry).stream()).toList();
        var needing = needs.stream()
                .collect(Collectors.groupingBy(
                        Need::stems,
                        Collectors.mapping(need -> need.entry().claim().id(), Collectors.toSet())));
        var about = about(entries, needing);
        return needs.stream()
                .flatMap(need -> about.getOrDefault(need.stems(), List.of()).stream()
                        .map(provider -> new Dependency(
                                need.entry().claim().id(), provider.claim().id(), need.words())))
                .toList();
    }

    /// Who speaks of each wanted thing without needing it, where those are few.
    private static Map<List<String>, List<ReadingIndex.Entry>> about(
            List<ReadingIndex.Entry> entries, Map<List<String>, Set<String>> needing) {
        var byFirst = new HashMap<String, List<ReadingIndex.Entry>>();
        entries.forEach(entry -> Set.copyOf(entry.reading().stems())
                .forEach(stem ->
                        byFirst.computeIfAbsent(stem, _ -> new ArrayList<>()).add(entry)));
        var about = new HashMap<List<String>, List<ReadingIndex.Entry>>();
        needing.forEach((thing, those) -> {
            var others = byFirst.getOrDefault(thing.getFirst(), List.of()).stream()
                    .filter(entry -> !those.contains(entry.claim().id()))
                    .filter(entry -> Collections.indexOfSubList(entry.reading().stems(), thing) >= 0)
                    .limit(MOST + 1L)
                    .toList();
            if (others.size() <= MOST) {
                about.put(List.copyOf(thing), others);
            }
        });
        return about;
    }

    private static List<Need> needs(ReadingIndex.Entry entry) {
        var wording = entry.reading().wording();
        var needs = new ArrayList<Need>();
        for (var hit : NEEDS.in(wording.stems())) {
            int from = hit.to();
            while (from < wording.size() && BEFORE.contains(wording.at(from))) {
                from++;
            }
            int to = from;
            while (to < wording.size() && isPart(wording, to)) {
                to++;
            }
            // "requires the user to sign" tells somebody what to do.
            boolean duty = to < wording.size() && wording.at(to).equals("to");
            if (!duty && to - from >= SHORTEST && to - from <= LONGEST) {
                needs.add(new Need(entry, from, to));
            }
        }
        return needs;
    }

    private static boolean isPart(Wording wording, int at) {
        return wording.tokens().get(at).isWord() && !ENDS.contains(wording.at(at));
    }

    private static Phrases<Boolean> needs() {
        var phrases = new Phrases<Boolean>();
        Lexicon.list("conflict_needs", "needs").forEach(wording -> phrases.add(Wording.stems(wording), true));
        return phrases;
    }
}
