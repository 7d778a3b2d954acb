package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.LexiconFile.Exclusions;
import dev.socrates.engine.conflict.LexiconFile.Group;
import dev.socrates.engine.conflict.LexiconFile.Limits;
import dev.socrates.engine.conflict.LexiconFile.Opposite;
import dev.socrates.engine.conflict.LexiconFile.Opposites;
import dev.socrates.engine.conflict.LexiconFile.Principle;
import dev.socrates.engine.conflict.LexiconFile.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The lexicons, ready to be looked up. Loaded once.
final class Lexicon {

    static final Lexicon INSTANCE = new Lexicon();

    record Side(Opposite pair, boolean first) {}

    /// A technology and the role it competes for.
    record Technology(String name, Group group) {}

    final Phrases<Boolean> negations = new Phrases<>();
    final Set<String> stop;
    final Phrases<String> actors = new Phrases<>();
    final Phrases<Boolean> everyone = new Phrases<>();
    final Phrases<Boolean> conditions = new Phrases<>();
    final Phrases<Boolean> exceptions = new Phrases<>();
    final Phrases<Boolean> reasons = new Phrases<>();
    final Phrases<String> phases = new Phrases<>();
    final Phrases<String> synonyms = new Phrases<>();
    final Phrases<Side> opposites = new Phrases<>();
    final Phrases<Technology> technologies = new Phrases<>();
    final Phrases<String> roles = new Phrases<>();
    final Phrases<Boolean> generic = new Phrases<>();
    final Phrases<Boolean> mentions = new Phrases<>();
    final Phrases<Principle> principles = new Phrases<>();
    final Phrases<LexiconFile.Limit> limits = new Phrases<>();
    final Phrases<Boolean> realtime = new Phrases<>();
    final Phrases<Boolean> concurrent = new Phrases<>();
    final Phrases<Boolean> job = new Phrases<>();
    final Phrases<Boolean> harmless = new Phrases<>();
    final Set<String> users;

    private Lexicon() {
        var words = LexiconFile.read("conflict_words.yaml", Words.class);
        stop = stems(words.stop());
        addWords(words);
        var pairs = LexiconFile.read("antonyms.yaml", Opposites.class).opposites();
        pairs.forEach(pair -> opposites.add(pair.a(), new Side(pair, true)).add(pair.b(), new Side(pair, false)));
        addExclusions(LexiconFile.read("exclusions.yaml", Exclusions.class));
        var load = LexiconFile.read("load_limits.yaml", Limits.class);
        users = stems(load.users());
        addLoad(load);
    }

    private void addWords(Words words) {
        negations.add(words.negations(), true).add(words.notNegations(), false);
        words.actors().forEach(names -> actors.add(names, names.getFirst()));
        everyone.add(words.everyone(), true);
        conditions.add(words.conditions(), true);
        exceptions.add(words.exceptions(), true);
        reasons.add(words.reasons(), true);
        words.phases().forEach(phase -> phases.add(phase, phase));
        words.synonyms().forEach(line -> synonyms.add(line, "=" + line.getFirst()));
    }

    private void addExclusions(Exclusions file) {
        for (var group : file.groups()) {
            group.members().forEach((name, aliases) -> technologies.add(aliases, new Technology(name, group)));
        }
        file.roles().forEach(role -> roles.add(role, role));
        generic.add(file.generic(), true);
        mentions.add(file.mentions(), true);
        file.principles().forEach(principle -> principles.add(principle.says(), principle));
    }

    private void addLoad(Limits file) {
        file.limits().forEach(limit -> limits.add(limit.names(), limit));
        realtime.add(file.realtime(), true);
        concurrent.add(file.concurrent(), true);
        job.add(file.job(), true);
        harmless.add(file.harmless(), true);
    }

    static Set<String> stems(List<String> words) {
        return words.stream()
                .flatMap(word -> Token.of(word).stream())
                .map(Token::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
