package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.ReadingIndex.Entry;
import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Mention;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Technologies;
import dev.socrates.engine.text.Technologies.Stance;
import dev.socrates.engine.text.Value.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/// Statements that count on a technology which another statement decides on: by its name ("run in GitHub Actions") or
/// by its role ("the database is encrypted").
final class TechnologyNeeds {

    private static final Phrases<String> ROLES = roles();

    /// Kept by what tells decisions apart: an entry is too large to be compared.
    private record Decision(String claim, String statement, Named technology) {}

    private final Map<String, Decision> byClaim = new HashMap<>();
    private final Map<String, List<Decision>> byName = new HashMap<>();
    private final Map<String, List<Decision>> byRole = new HashMap<>();

    private TechnologyNeeds(List<Entry> entries) {
        for (var entry : entries) {
            var claim = entry.claim();
            if (claim.value() instanceof Named named && isChosen(named, entry)) {
                var decision = new Decision(claim.id(), claim.statement(), named);
                byClaim.put(claim.id(), decision);
                byName.computeIfAbsent(named.name(), _ -> new ArrayList<>()).add(decision);
                byRole.computeIfAbsent(named.group(), _ -> new ArrayList<>()).add(decision);
            }
        }
    }

    static List<Dependency> among(List<Entry> entries) {
        var needs = new TechnologyNeeds(entries);
        return entries.stream().flatMap(entry -> needs.of(entry).stream()).toList();
    }

    private List<Dependency> of(Entry entry) {
        var wording = entry.reading().wording();
        var words = new LinkedHashMap<Decision, String>();
        for (var mention : chosen(entry)) {
            var named = wording.words(wording.index(mention.from()), wording.index(mention.to()));
            byName.getOrDefault(mention.value().name(), List.of()).forEach(one -> words.putIfAbsent(one, named));
        }
        for (var hit : ROLES.in(wording.stems())) {
            byRole.getOrDefault(hit.what(), List.of())
                    .forEach(one -> words.putIfAbsent(one, wording.words(hit.from(), hit.to())));
        }
        var claim = entry.claim();
        var own = byClaim.get(claim.id());
        return words.entrySet().stream()
                .filter(one -> own == null || !sameRole(own, one.getKey()))
                // One sentence may stand behind several claims.
                .filter(one -> !one.getKey().statement().equals(claim.statement()))
                .map(one -> new Dependency(claim.id(), one.getKey().claim(), one.getValue()))
                .toList();
    }

    private static boolean sameRole(Decision one, Decision other) {
        return one.technology().group().equals(other.technology().group());
    }

    private static boolean isChosen(Named technology, Entry entry) {
        return chosen(entry).stream().anyMatch(mention -> mention.value().equals(technology));
    }

    /// Only names that are decided on elsewhere matter, so that a name which is a common word too is taken for one.
    private static List<Mention<Named>> chosen(Entry entry) {
        var wording = entry.reading().wording();
        return Technologies.in(wording.statement(), wording.all(), true).stream()
                .filter(choice -> choice.stance() == Stance.CHOSEN)
                .map(Technologies.Choice::mention)
                .toList();
    }

    private static Phrases<String> roles() {
        var phrases = new Phrases<String>();
        Lexicon.read("technology_roles", new TypeReference<Map<String, List<String>>>() {})
                .forEach((group, wordings) -> wordings.forEach(wording -> phrases.add(Wording.stems(wording), group)));
        return phrases;
    }
}
