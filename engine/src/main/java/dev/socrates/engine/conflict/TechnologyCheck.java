package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.conflict.Lexicon.Technology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two technologies chosen for one role that takes one, or one chosen and ruled out.
final class TechnologyCheck implements Check {

    @Override
    public Optional<Verdict> judge(Pair pair) {
        var left = pair.left();
        var right = pair.right();
        if (left.mentionOnly()
                || right.mentionOnly()
                || left.apartFrom(right)
                || !left.roles().equals(right.roles())) {
            return Optional.empty();
        }
        for (var a : left.technologies()) {
            for (var b : right.technologies()) {
                if (a.meaning().group().id().equals(b.meaning().group().id()) && clash(pair, a, b)) {
                    return Optional.of(verdict(pair, a, b));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean clash(Pair pair, Phrases.Hit<Technology> a, Phrases.Hit<Technology> b) {
        boolean denied = pair.left().negatedAt(a) != pair.right().negatedAt(b);
        if (a.meaning().name().equals(b.meaning().name())) {
            return denied && sameScope(pair);
        }
        boolean chosen = !pair.left().negatedAt(a) && !pair.right().negatedAt(b);
        return chosen
                && !a.meaning().group().many()
                && !listed(pair.left(), a, b.meaning())
                && !listed(pair.right(), b, a.meaning())
                && sameScope(pair);
    }

    /// A statement that names several members of the group has shared the work out among them.
    private static boolean listed(Reading reading, Phrases.Hit<Technology> own, Technology other) {
        return reading.technologies().stream()
                .anyMatch(hit -> hit.meaning().group().id().equals(other.group().id())
                        && !hit.meaning().name().equals(own.meaning().name()));
    }

    private static boolean sameScope(Pair pair) {
        var overlap = Overlap.of(scope(pair.left()), scope(pair.right()));
        return pair.single() ? overlap.compatible(Integer.MAX_VALUE) : !pair.otherSubject() && overlap.compatible(3);
    }

    /// What it is chosen for: all but the names and the words that any choice is put in.
    private static Map<String, Integer> scope(Reading reading) {
        var hits = new ArrayList<Phrases.Hit<?>>(reading.technologies());
        hits.addAll(Lexicon.INSTANCE.generic.in(reading.tokens()));
        return reading.contentWithout(hits);
    }

    private static Verdict verdict(Pair pair, Phrases.Hit<Technology> a, Phrases.Hit<Technology> b) {
        boolean same = a.meaning().name().equals(b.meaning().name());
        return new Verdict(
                Kind.CONTRADICTION,
                Domain.TECHNOLOGY,
                Gravity.of(pair, Severity.HIGH),
                List.of(pair.left().words(a)),
                List.of(pair.right().words(b)),
                same
                        ? "One of " + pair.leftQuote() + " and " + pair.rightQuote() + " chooses "
                                + a.meaning().name() + ", the other rules it out."
                        : a.meaning().name() + " in " + pair.leftQuote() + " and "
                                + b.meaning().name() + " in " + pair.rightQuote() + " are both to be "
                                + a.meaning().group().title() + ".");
    }
}
