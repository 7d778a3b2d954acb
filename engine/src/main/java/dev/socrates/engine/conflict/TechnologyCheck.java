package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.conflict.Finding.Severity;
import dev.socrates.engine.text.Phrases;
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
                || !(left.roles().equals(right.roles()) || replaces(pair))) {
            return Optional.empty();
        }
        for (var a : left.technologies()) {
            for (var b : right.technologies()) {
                if (a.what().group().id().equals(b.what().group().id()) && clash(pair, a, b)) {
                    return Optional.of(verdict(pair, a, b));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean clash(Pair pair, Phrases.Match<Technology> a, Phrases.Match<Technology> b) {
        boolean denied = pair.left().negatedAt(a) != pair.right().negatedAt(b);
        if (a.what().name().equals(b.what().name())) {
            return denied && sameScope(pair);
        }
        boolean chosen = !pair.left().negatedAt(a) && !pair.right().negatedAt(b);
        return chosen
                && !a.what().group().many()
                && !listed(pair.left(), a, b.what())
                && !listed(pair.right(), b, a.what())
                && sameScope(pair);
    }

    /// A statement that names several members of the group has shared the work out among them.
    private static boolean listed(Reading reading, Phrases.Match<Technology> own, Technology other) {
        return reading.technologies().stream()
                .anyMatch(hit -> hit.what().group().id().equals(other.group().id())
                        && !hit.what().name().equals(own.what().name()));
    }

    /// "We use MySQL instead" says that it takes the place of what was chosen, whatever else was said beside it.
    private static boolean replaces(Pair pair) {
        var replacing = Clues.INSTANCE.replacing;
        return pair.single()
                && (replacing.anyIn(pair.left().stems())
                        || replacing.anyIn(pair.right().stems()));
    }

    private static boolean sameScope(Pair pair) {
        if (replaces(pair)) {
            return true;
        }
        var overlap = Overlap.of(scope(pair.left()), scope(pair.right()));
        return pair.single() ? overlap.compatible(Integer.MAX_VALUE) : !pair.otherSubject() && overlap.compatible(3);
    }

    /// What it is chosen for: all but the names and the words that any choice is put in.
    private static Map<String, Integer> scope(Reading reading) {
        var hits = new ArrayList<Phrases.Match<?>>(reading.technologies());
        hits.addAll(Clues.INSTANCE.generic.in(reading.stems()));
        return reading.contentWithout(hits);
    }

    private static Verdict verdict(Pair pair, Phrases.Match<Technology> a, Phrases.Match<Technology> b) {
        boolean same = a.what().name().equals(b.what().name());
        var words = List.of(pair.left().words(a));
        var others = List.of(pair.right().words(b));
        var quotes = pair.quotes(words, others);
        return new Verdict(
                Kind.CONTRADICTION,
                Domain.TECHNOLOGY,
                Gravity.of(pair, Severity.HIGH),
                words,
                others,
                same
                        ? "One of " + quotes + " chooses " + a.what().name() + ", the other rules it out."
                        : quotes + " cannot both hold: only one of " + a.what().name() + " and "
                                + b.what().name() + " can be "
                                + a.what().group().title() + ".");
    }
}
