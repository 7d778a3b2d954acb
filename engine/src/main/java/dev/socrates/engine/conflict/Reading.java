package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.ClueLists.Limit;
import dev.socrates.engine.conflict.ClueLists.Principle;
import dev.socrates.engine.conflict.ClueLists.Topic;
import dev.socrates.engine.conflict.Clues.Side;
import dev.socrates.engine.text.Phrases;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a statement says, taken apart for comparison. Indices refer to the tokens of `wording`.
///
/// @param content content stem (or the name of its line of synonyms) -> index of its first token
/// @param condition content stems of the parts that say when it holds
/// @param exception the statement itself names an exception, so it denies nothing as a whole
/// @param topics words that tell what the numbers are about
record Reading(
        Wording wording,
        List<Clause> clauses,
        Map<String, Integer> content,
        List<Measure> measures,
        List<Dated> dates,
        List<Phrases.Match<Side>> opposites,
        List<Phrases.Match<Technology>> technologies,
        List<Phrases.Match<Principle>> principles,
        List<Phrases.Match<Limit>> limits,
        Set<String> actors,
        boolean everyone,
        Set<String> condition,
        BitSet inCondition,
        boolean exception,
        Set<String> phases,
        Set<String> roles,
        boolean mentionOnly,
        List<Phrases.Match<Topic>> topics) {

    /// A part of a statement that is denied or not as a whole.
    record Clause(int from, int to, Map<String, Integer> content, List<Integer> negations) {
        boolean negated() {
            return negations.size() % 2 == 1;
        }
    }

    List<String> stems() {
        return wording.stems();
    }

    String words(int from, int to) {
        return wording.words(from, to);
    }

    String words(Phrases.Match<?> hit) {
        return words(hit.from(), hit.to());
    }

    String words(Measure measure) {
        return words(measure.from(), measure.to());
    }

    /// The content that is left when the given ranges are taken out.
    Map<String, Integer> contentWithout(List<? extends Phrases.Match<?>> ranges) {
        if (ranges.isEmpty()) {
            return content;
        }
        var left = new TreeMap<>(content);
        left.values().removeIf(index -> ranges.stream().anyMatch(hit -> index >= hit.from() && index < hit.to()));
        return left;
    }

    /// The content without the words that make up the topic of the given number.
    Map<String, Integer> contentBeside(Measure measure) {
        var topic = measure.topic();
        return contentWithout(topics.stream()
                .filter(hit -> topic != null && hit.what().id().equals(topic.id()))
                .toList());
    }

    /// The numbers that are wanted, not those under which something holds.
    List<Measure> targets() {
        return measures.stream()
                .filter(measure -> !inCondition.get(measure.from()))
                .toList();
    }

    /// The kinds of copies it speaks of: a backup or a log has periods of its own.
    Set<String> copies() {
        return Clues.INSTANCE.copies.in(stems()).stream()
                .map(Phrases.Match::what)
                .collect(Collectors.toSet());
    }

    /// What it is about was named elsewhere.
    boolean pointsElsewhere() {
        return wording.tokens().stream().anyMatch(token -> Clues.INSTANCE.pronouns.contains(token.lower()));
    }

    /// Nothing but a figure: what it is for was said before.
    boolean bare() {
        return content.isEmpty() && actors.isEmpty() && !measures.isEmpty();
    }

    /// It opens by taking back what was said just before.
    boolean corrects() {
        return wording.size() > 1
                && (Clues.INSTANCE.corrections.longestAt(stems(), 0).isPresent()
                        || Clues.INSTANCE.corrections.longestAt(stems(), 1).isPresent());
    }

    boolean negatedBefore(Phrases.Match<?> hit, int reach) {
        return clauses.stream()
                .flatMap(clause -> clause.negations().stream()
                        .filter(index -> clause.from() <= hit.from() && hit.from() < clause.to()))
                .anyMatch(index -> index < hit.from() && index >= hit.from() - reach);
    }

    boolean negatedAt(Phrases.Match<?> hit) {
        return clauses.stream()
                .filter(clause -> clause.from() <= hit.from() && hit.from() < clause.to())
                .anyMatch(Clause::negated);
    }

    /// Who, when or under which condition is another, so that both can hold.
    boolean apartFrom(Reading other) {
        return exception
                || other.exception
                || !phases.equals(other.phases)
                || actorsApart(other)
                || (!condition.isEmpty() && !other.condition.isEmpty() && !alike(condition, other.condition));
    }

    /// As [#apartFrom], and one of them alone holds under a condition.
    boolean narrowerThan(Reading other) {
        return apartFrom(other) || condition.isEmpty() != other.condition.isEmpty();
    }

    private boolean actorsApart(Reading other) {
        return !everyone
                && !other.everyone
                && !actors.isEmpty()
                && !other.actors.isEmpty()
                && disjoint(actors, other.actors);
    }

    private static boolean alike(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        return shared * 2 > Math.max(a.size(), b.size());
    }

    static boolean disjoint(Set<String> a, Set<String> b) {
        return a.stream().noneMatch(b::contains);
    }

    static boolean sameOrGeneralSubject(Claim a, Claim b) {
        return a.subject().equals(b.subject())
                || a.subject().equals(Claim.SYSTEM)
                || b.subject().equals(Claim.SYSTEM);
    }
}
