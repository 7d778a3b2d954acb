package dev.socrates.engine.glossary;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.glossary.Term.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The terms of a project as its statements use them, the most used first, and what they have to do with each other.
public record Glossary(List<Term> terms, List<Relation> relations) {

    public Glossary {
        terms = List.copyOf(terms);
        relations = List.copyOf(relations);
    }

    /// Without an embedder: what seems to be one thing is known from spelling, from what was said and from a lexicon.
    public static Glossary of(List<String> statements) {
        return of(statements, null);
    }

    /// @param embedder finds terms that seem to name one thing; asked once, for all terms together
    public static Glossary of(List<String> statements, @Nullable Embedder embedder) {
        var reading = new Reading();
        for (int at = 0; at < statements.size(); at++) {
            reading.read(Heard.of(at, statements.get(at)));
        }
        var entries = reading.entries();
        var relations = new ArrayList<>(reading.relations);
        relations.addAll(Likeness.spellings(entries));
        relations.addAll(Likeness.doubles(entries));
        relations.addAll(new Nearness(entries, embedder).relations(relations));
        var terms = entries.stream().map(Entry::term).toList();
        return new Glossary(terms, relations.stream().distinct().toList());
    }

    /// The same for a name in the singular and in the plural, in small letters and in capitals.
    public static String key(String name) {
        return Forms.key(name);
    }

    /// The term of a name or of one of its forms.
    public Optional<Term> term(String name) {
        var key = Forms.key(name);
        return terms.stream().filter(term -> Forms.key(term.name()).equals(key)).findFirst();
    }

    /// Collects terms statement by statement.
    private static final class Reading {

        private final Map<String, Entry> byKey = new TreeMap<>();
        private final List<Relation> relations = new ArrayList<>();

        private void read(Heard heard) {
            var phrases = NounPhrases.in(heard);
            for (var phrase : phrases) {
                var form = heard.original(phrase.from(), phrase.to());
                var place = new Place(heard.index(), heard.span(phrase.from(), phrase.to()));
                entry(form).heard(form, place, phrase.named());
            }
            Sayings.defined(heard, phrases).ifPresent(term -> entry(term).defined(heard.text()));
            Sayings.alias(heard, phrases).ifPresent(this::also);
            Abbreviations.in(heard).forEach(this::shortened);
        }

        private void also(Sayings.Alias alias) {
            entry(alias.one()).spokenOf();
            entry(alias.other()).spokenOf();
            relations.add(new Relation(
                    Relation.Kind.ALSO_CALLED,
                    Forms.key(alias.one()),
                    Forms.key(alias.other()),
                    0.9,
                    "said with \"" + alias.words() + "\""));
        }

        private void shortened(Abbreviations.Found found) {
            entry(found.letters()).spokenOf();
            relations.stream()
                    .filter(other -> other.kind() == Relation.Kind.ABBREVIATION)
                    .filter(other -> other.one().equals(found.letters()))
                    .filter(other -> !other.other().equals(Forms.key(found.words())))
                    .findFirst()
                    .ifPresent(other -> relations.add(new Relation(
                            Relation.Kind.TWO_THINGS,
                            found.letters(),
                            found.letters(),
                            0.95,
                            "stands for \"" + other.other() + "\" and for \"" + Forms.key(found.words()) + "\"")));
            relations.add(new Relation(
                    Relation.Kind.ABBREVIATION,
                    found.letters(),
                    Forms.key(found.words()),
                    0.95,
                    "its letters are the initials"));
        }

        private Entry entry(String form) {
            return byKey.computeIfAbsent(Forms.key(form), Entry::new);
        }

        private List<Entry> entries() {
            var spelt = byKey.values().stream()
                    .collect(Collectors.groupingBy(entry -> Forms.spelling(entry.key()), Collectors.counting()));
            return byKey.values().stream()
                    .filter(entry -> entry.counts() || spelt.getOrDefault(Forms.spelling(entry.key()), 0L) > 1)
                    .sorted(Comparator.comparingInt(
                                    (Entry entry) -> entry.term().mentions())
                            .reversed()
                            .thenComparing(Entry::key))
                    .toList();
        }
    }
}
