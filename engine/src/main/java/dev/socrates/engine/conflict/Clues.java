package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.ClueLists.Exclusions;
import dev.socrates.engine.conflict.ClueLists.Group;
import dev.socrates.engine.conflict.ClueLists.Limit;
import dev.socrates.engine.conflict.ClueLists.Limits;
import dev.socrates.engine.conflict.ClueLists.Matters;
import dev.socrates.engine.conflict.ClueLists.Opposite;
import dev.socrates.engine.conflict.ClueLists.Opposites;
import dev.socrates.engine.conflict.ClueLists.Principle;
import dev.socrates.engine.conflict.ClueLists.Topic;
import dev.socrates.engine.conflict.ClueLists.WordLists;
import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/// What decides between statements, ready to be looked up by stems. Loaded once.
final class Clues {

    static final Clues INSTANCE = new Clues();

    record Side(Opposite pair, boolean first) {}

    final Phrases<Boolean> negations = new Phrases<>();
    final Set<String> stop;
    final Phrases<String> actors = new Phrases<>();
    final Phrases<Boolean> everyone = new Phrases<>();
    final Phrases<Boolean> conditions = new Phrases<>();
    final Phrases<Boolean> exceptions = new Phrases<>();
    final Phrases<Boolean> reasons = new Phrases<>();
    final Phrases<String> phases = new Phrases<>();
    final Phrases<String> synonyms = new Phrases<>();
    final Set<String> turns;
    final Set<String> restarts;
    final Set<String> pronouns;
    final Phrases<String> copies = new Phrases<>();
    final Phrases<Boolean> corrections = new Phrases<>();
    final Phrases<Side> opposites = new Phrases<>();
    final Map<String, Technology> technologies = new HashMap<>();
    final Phrases<Technology> services = new Phrases<>();
    final Phrases<String> roles = new Phrases<>();
    final Phrases<Boolean> replacing = new Phrases<>();
    final Phrases<Boolean> generic = new Phrases<>();
    final Phrases<Boolean> mentions = new Phrases<>();
    final Phrases<Principle> principles = new Phrases<>();
    final Phrases<Limit> limits = new Phrases<>();
    final Phrases<Boolean> realtime = new Phrases<>();
    final Phrases<Boolean> concurrent = new Phrases<>();
    final Phrases<Boolean> job = new Phrases<>();
    final Phrases<Boolean> harmless = new Phrases<>();
    final Set<String> users;
    final Set<String> loadKeys;
    final Phrases<Boolean> population = new Phrases<>();
    final Phrases<Topic> topics = new Phrases<>();
    final Phrases<Boolean> continuous = new Phrases<>();
    final Phrases<Integer> milestones = new Phrases<>();
    final Phrases<Boolean> copying = new Phrases<>();
    final Phrases<Boolean> lossy = new Phrases<>();
    final Phrases<Boolean> vague = new Phrases<>();

    private Clues() {
        var words = Lexicon.read("conflict_words", new TypeReference<WordLists>() {});
        stop = stems(words.stop());
        turns = Set.copyOf(words.turns());
        restarts = Set.copyOf(words.restarts());
        pronouns = Set.copyOf(words.pronouns());
        addWords(words);
        for (var pair :
                Lexicon.read("antonyms", new TypeReference<Opposites>() {}).opposites()) {
            add(opposites, pair.a(), new Side(pair, true));
            add(opposites, pair.b(), new Side(pair, false));
        }
        addExclusions(Lexicon.read("exclusions", new TypeReference<>() {}));
        var load = Lexicon.read("load_limits", new TypeReference<Limits>() {});
        users = stems(load.users());
        loadKeys = Set.copyOf(load.keys());
        addLoad(load);
        var matters = Lexicon.read("conflict_measures", new TypeReference<Matters>() {});
        matters.topics().forEach(topic -> add(topics, topic.words(), topic));
        add(continuous, matters.continuous(), true);
        add(copying, matters.copying(), true);
        add(lossy, matters.lossy(), true);
        Lexicon.lists("vague").values().forEach(list -> add(vague, list, true));
        for (int i = 0; i < matters.milestones().size(); i++) {
            add(milestones, matters.milestones().get(i), i);
        }
    }

    private void addWords(WordLists words) {
        add(negations, words.negations(), true);
        add(negations, words.bounding(), false);
        words.actors().forEach(names -> add(actors, names, names.getFirst()));
        add(everyone, words.everyone(), true);
        add(conditions, words.conditions(), true);
        add(exceptions, words.exceptions(), true);
        add(reasons, words.reasons(), true);
        words.phases().forEach(phase -> add(phases, List.of(phase), phase));
        words.copies().forEach(line -> add(copies, line, line.getFirst()));
        add(corrections, words.corrections(), true);
        words.synonyms().forEach(line -> add(synonyms, line, "=" + line.getFirst()));
    }

    private void addExclusions(Exclusions file) {
        for (var group : file.groups()) {
            group.members().forEach((name, parts) -> addMember(group, name, parts, file.services()));
        }
        file.roles().forEach(role -> add(roles, List.of(role), role));
        add(replacing, file.replacing(), true);
        add(generic, file.generic(), true);
        add(mentions, file.mentions(), true);
        file.principles().forEach(principle -> add(principles, principle.says(), principle));
    }

    private void addMember(Group group, String name, List<String> parts, Map<String, List<String>> spellings) {
        var technology = new Technology(name, group);
        technologies.put(name, technology);
        parts.forEach(part -> technologies.put(part, technology));
        add(services, spellings.getOrDefault(name, List.of()), technology);
    }

    private void addLoad(Limits file) {
        file.limits().forEach(limit -> add(limits, limit.names(), limit));
        add(realtime, file.realtime(), true);
        add(concurrent, file.concurrent(), true);
        add(population, file.population(), true);
        add(job, file.job(), true);
        add(harmless, file.harmless(), true);
    }

    private static <T> void add(Phrases<T> phrases, List<String> wordings, T meaning) {
        wordings.forEach(wording -> phrases.add(Wording.stems(wording), meaning));
    }

    static Set<String> stems(List<String> words) {
        var stems = new HashSet<String>();
        words.forEach(word -> stems.addAll(Wording.stems(word)));
        return stems;
    }
}
