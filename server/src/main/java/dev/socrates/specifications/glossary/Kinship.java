package dev.socrates.specifications.glossary;

import dev.socrates.engine.glossary.Glossary;
import dev.socrates.engine.glossary.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What names have to do with each other, by their keys. What the statements say in so many words holds until somebody
/// says otherwise; what only seems so is left to people.
final class Kinship {

    private static final Set<Relation.Kind> SAID =
            Set.of(Relation.Kind.ABBREVIATION, Relation.Kind.SPELLING, Relation.Kind.ALSO_CALLED);

    private final List<Relation> relations;
    private final List<Pair> pairs;
    private final Groups groups = new Groups();

    /// @param terms keys of those that were found
    Kinship(List<Relation> relations, List<Pair> pairs, Set<String> terms) {
        this.relations = relations.stream()
                .map(Kinship::byKeys)
                .filter(relation -> known(relation, terms))
                .toList();
        this.pairs = pairs;
        this.relations.stream()
                .filter(relation -> SAID.contains(relation.kind()) && !judged(relation))
                .forEach(relation -> groups.join(relation.one(), relation.other()));
        pairs.stream().filter(Pair::same).forEach(pair -> groups.join(pair.dropped(), pair.kept()));
    }

    private static Relation byKeys(Relation relation) {
        return new Relation(
                relation.kind(),
                Glossary.key(relation.one()),
                Glossary.key(relation.other()),
                relation.confidence(),
                relation.because());
    }

    /// What an abbreviation stands for need not be a term by itself: often it is said only once.
    private static boolean known(Relation relation, Set<String> terms) {
        return terms.contains(relation.one())
                && (relation.kind() == Relation.Kind.ABBREVIATION || terms.contains(relation.other()));
    }

    private boolean judged(Relation relation) {
        return pairs.stream().anyMatch(pair -> pair.of(relation.one(), relation.other()));
    }

    Groups groups() {
        return groups;
    }

    /// Names that may be no terms by themselves.
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        relations.stream()
                .filter(relation -> relation.kind() == Relation.Kind.ABBREVIATION)
                .forEach(relation -> names.add(relation.other()));
        pairs.stream().filter(Pair::same).forEach(pair -> names.addAll(List.of(pair.one(), pair.other())));
        return names;
    }

    boolean isShort(String name) {
        return relations.stream()
                .anyMatch(relation -> relation.kind() == Relation.Kind.ABBREVIATION
                        && relation.one().equals(name));
    }

    boolean isSpelling(String name) {
        return relations.stream()
                .anyMatch(relation -> relation.kind() == Relation.Kind.SPELLING
                        && (relation.one().equals(name) || relation.other().equals(name)));
    }

    /// Whether people chose another name of the group in its place.
    boolean isDropped(String name, Set<String> group) {
        return pairs.stream()
                .anyMatch(pair -> pair.same() && pair.dropped().equals(name) && group.contains(pair.kept()));
    }

    /// What only seems so and nobody has decided.
    Stream<Relation> doubtful() {
        return relations.stream().filter(relation -> switch (relation.kind()) {
            case ABBREVIATION, SPELLING, ALSO_CALLED -> false;
            case SAME_THING -> !judged(relation) && !groups.together(relation.one(), relation.other());
            case TWO_THINGS -> true;
        });
    }
}
