package dev.socrates.engine.interview;

import dev.socrates.engine.Claim;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Question.Trigger;
import dev.socrates.engine.text.Modality;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Value;
import dev.socrates.engine.text.Value.Bound;
import dev.socrates.engine.text.Value.Named;
import dev.socrates.engine.text.Value.Quantity;
import dev.socrates.engine.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two parts of one answer that cannot both hold: two values where only one can be, or the same demanded and
/// forbidden. What contradicts earlier answers is found by [dev.socrates.engine.conflict.ConflictDetector].
final class Contradictions implements Triggers {

    /// Share of common words from which two sentences speak of the same.
    private static final double SAME = 0.6;

    private final Pack pack;

    Contradictions(Pack pack) {
        this.pack = pack;
    }

    @Override
    public List<Lack> of(Question asked, Extraction extraction) {
        var claims = extraction.candidates().stream().map(Candidate::claim).toList();
        return IntStream.range(0, claims.size())
                .boxed()
                .flatMap(first -> claims.stream()
                        .skip(first + 1L)
                        .filter(second -> clash(claims.get(first), second))
                        .map(second -> lack(claims.get(first), second)))
                .limit(1)
                .toList();
    }

    private static Lack lack(Claim first, Claim second) {
        var one = Phrasing.quotable(first.statement());
        var other = Phrasing.quotable(second.statement());
        var text = Phrasing.text("contradictory").replace("{first}", one).replace("{second}", other);
        return new Lack(Trigger.CONTRADICTORY, one + "\" and \"" + other, text, true);
    }

    private boolean clash(Claim first, Claim second) {
        if (first.statement().equals(second.statement())) {
            return false;
        }
        boolean single = first.sameIdentity(second)
                && key(first).filter(Facet.Key::single).isPresent();
        return (single && differ(first.value(), second.value())) || opposed(first, second);
    }

    private Optional<Facet.Key> key(Claim claim) {
        return pack.find(claim.facet()).flatMap(facet -> facet.key(claim.key()));
    }

    private static boolean differ(@Nullable Value one, @Nullable Value other) {
        return switch (one) {
            case Named(var name, var _) when other instanceof Named(var second, var _) -> !name.equals(second);
            case Quantity left
            when other instanceof Quantity right ->
                exact(left)
                        && left.bound() == right.bound()
                        && left.unit().dimension() == right.unit().dimension()
                        && left.base().compareTo(right.base()) != 0
                        && Objects.equals(left.percentile(), right.percentile());
            case null, default -> false;
        };
    }

    private static boolean exact(Quantity quantity) {
        return quantity.bound() != Bound.ABOUT && quantity.bound() != Bound.BETWEEN;
    }

    private static boolean opposed(Claim first, Claim second) {
        return first.facet().equals(second.facet())
                && forbids(first) != forbids(second)
                && binds(first)
                && binds(second)
                && overlap(content(first), content(second)) >= SAME;
    }

    private static boolean forbids(Claim claim) {
        return claim.modality() == Modality.MUST_NOT || claim.modality() == Modality.SHOULD_NOT;
    }

    private static boolean binds(Claim claim) {
        return claim.modality() != Modality.FACT && claim.modality() != Modality.MAY;
    }

    private static Set<String> content(Claim claim) {
        var stems = new HashSet<String>();
        Words.lower(claim.statement()).stream()
                .filter(word -> !Words.isStopword(word))
                .map(Stems::of)
                .forEach(stems::add);
        return stems;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        var all = Stream.concat(one.stream(), other.stream()).distinct().count();
        return all == 0 ? 0 : (double) one.stream().filter(other::contains).count() / all;
    }
}
