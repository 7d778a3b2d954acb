package dev.socrates.specifications.glossary;

import dev.socrates.engine.glossary.Glossary;
import dev.socrates.engine.glossary.Relation;
import dev.socrates.engine.glossary.Term;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.glossary.Word.OtherName;
import dev.socrates.specifications.glossary.Word.Status;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes a glossary of what the statements say and what people decided.
final class Compiling {

    private final List<Specification> statements;
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Map<String, Decided> decided;
    private final Kinship kinship;

    private Compiling(Glossary found, List<Specification> statements, List<Decided> decided, List<Pair> pairs) {
        this.statements = statements;
        found.terms().forEach(term -> terms.putIfAbsent(Glossary.key(term.name()), term));
        this.decided = decided.stream().collect(Collectors.toMap(Decided::key, one -> one));
        this.kinship = new Kinship(found.relations(), pairs, terms.keySet());
    }

    /// @param statements in the order in which they were read
    static Wordbook of(Glossary found, List<Specification> statements, List<Decided> decided, List<Pair> pairs) {
        return new Compiling(found, statements, decided, pairs).wordbook();
    }

    private Wordbook wordbook() {
        var keys = new LinkedHashSet<>(terms.keySet());
        keys.addAll(decided.keySet());
        keys.addAll(kinship.names());
        var all = kinship.groups().of(keys).stream()
                .map(this::word)
                .sorted(Comparator.comparingInt(Word::mentions).reversed().thenComparing(Word::name))
                .toList();
        return new Wordbook(
                all.stream().filter(word -> word.status() != Status.REJECTED).toList(),
                all.stream().filter(word -> word.status() == Status.REJECTED).toList(),
                kinship.doubtful().filter(this::open).map(this::doubt).toList());
    }

    private Word word(Set<String> group) {
        var head = head(group);
        var decision = Optional.ofNullable(decided.get(head));
        var found =
                group.stream().flatMap(key -> Stream.ofNullable(terms.get(key))).toList();
        var places = group.stream().flatMap(key -> places(key).stream()).toList();
        return new Word(
                name(head),
                decision.map(Decided::status).orElse(Status.PROPOSED),
                decision.map(Decided::definition).orElse(null),
                found.stream()
                        .flatMap(term -> term.definition().stream())
                        .findFirst()
                        .orElse(null),
                group.stream().filter(key -> !key.equals(head)).map(this::other).toList(),
                variants(group, found),
                places.size(),
                places.stream()
                        .sorted()
                        .map(at -> statements.get(at).id())
                        .distinct()
                        .toList(),
                Optional.ofNullable(terms.get(head)).map(Term::because).orElse(""),
                decision.map(Decided::revision).orElse(0));
    }

    /// The name that people chose; else the one that they decided about, the long form of an abbreviation, and the one
    /// that is used most.
    private String head(Set<String> group) {
        return group.stream()
                .min(Comparator.comparing((String name) -> kinship.isDropped(name, group))
                        .thenComparing(name -> !decided.containsKey(name))
                        .thenComparing(kinship::isShort)
                        .thenComparingInt(name -> -places(name).size())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private String name(String key) {
        return Optional.ofNullable(decided.get(key))
                .map(Decided::name)
                .or(() -> Optional.ofNullable(terms.get(key)).map(Term::name))
                .orElse(key);
    }

    private OtherName other(String key) {
        var kind = kinship.isShort(key)
                ? OtherName.Kind.ABBREVIATION
                : kinship.isSpelling(key) ? OtherName.Kind.SPELLING : OtherName.Kind.SYNONYM;
        return new OtherName(name(key), kind, places(key).size());
    }

    private List<String> variants(Set<String> group, List<Term> found) {
        var names =
                group.stream().map(key -> name(key).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        var variants = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        found.forEach(term -> variants.addAll(term.forms()));
        variants.removeIf(form -> names.contains(form.toLowerCase(Locale.ROOT)));
        return List.copyOf(variants);
    }

    /// Where a name is used. One that was not found as a term is looked for as it is written.
    private List<Integer> places(String key) {
        var term = terms.get(key);
        return term != null
                ? term.places().stream().map(Term.Place::statement).toList()
                : Mentions.of(name(key), statements);
    }

    /// Nobody asks about a word that is none, nor about one that somebody has defined.
    private boolean open(Relation relation) {
        return Stream.of(relation.one(), relation.other())
                .flatMap(key -> Stream.ofNullable(decided.get(key)))
                .noneMatch(decision -> decision.status() == Status.REJECTED
                        || (relation.kind() == Relation.Kind.TWO_THINGS && decision.definition() != null));
    }

    private Doubt doubt(Relation relation) {
        var kind = relation.kind() == Relation.Kind.SAME_THING ? Doubt.Kind.SAME_THING : Doubt.Kind.TWO_THINGS;
        return new Doubt(kind, name(relation.one()), name(relation.other()), relation.confidence(), relation.because());
    }
}
