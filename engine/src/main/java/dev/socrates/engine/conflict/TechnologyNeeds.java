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
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// Statements that count on a technology which another statement decides on: by its name ("run in GitHub Actions") or
/// by its role ("the database is encrypted").
final class TechnologyNeeds {

    private static final Phrases<String> ROLES = roles();

    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> byRole = new HashMap<>();

    private TechnologyNeeds(List<Entry> entries) {
        for (var entry : entries) {
            var decided = decided(entry);
            if (decided != null) {
                byName.computeIfAbsent(decided.name(), _ -> new ArrayList<>()).add(entry);
                byRole.computeIfAbsent(decided.group(), _ -> new ArrayList<>()).add(entry);
            }
        }
    }

    static List<Dependency> among(List<Entry> entries) {
        var needs = new TechnologyNeeds(entries);
        return entries.stream().flatMap(entry -> needs.of(entry).stream()).toList();
    }

    private List<Dependency> of(Entry entry) {
        var wording = entry.reading().wording();
        var words = new LinkedHashMap<Entry, String>();
        for (var mention : chosen(entry)) {
            var named = wording.words(wording.index(mention.from()), wording.index(mention.to()));
            byName.getOrDefault(mention.value().name(), List.of()).forEach(other -> words.putIfAbsent(other, named));
        }
        for (var hit : ROLES.in(wording.stems())) {
            byRole.getOrDefault(hit.what(), List.of())
                    .forEach(other -> words.putIfAbsent(other, wording.words(hit.from(), hit.to())));
        }
        var own = decided(entry);
        return words.entrySet().stream()
                .filter(one -> !decidesToo(own, one.getKey()))
                // One sentence may stand behind several claims.
                .filter(one ->
                        !one.getKey().claim().statement().equals(entry.claim().statement()))
                .map(one ->
                        new Dependency(entry.claim().id(), one.getKey().claim().id(), one.getValue()))
                .toList();
    }

    private static boolean decidesToo(@Nullable Named own, Entry other) {
        var decided = decided(other);
        return own != null && decided != null && own.group().equals(decided.group());
    }

    private static @Nullable Named decided(Entry entry) {
        return entry.claim().value() instanceof Named named
                        && chosen(entry).stream()
                                .anyMatch(mention -> mention.value().equals(named))
                ? named
                : null;
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
