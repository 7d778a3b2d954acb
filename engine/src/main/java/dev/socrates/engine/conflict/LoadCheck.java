package dev.socrates.engine.conflict;

import dev.socrates.engine.conflict.ClueLists.Limit;
import dev.socrates.engine.conflict.ClueLists.Load;
import dev.socrates.engine.conflict.Finding.Domain;
import dev.socrates.engine.conflict.Finding.Kind;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Value.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// A technology that does not carry the load that is asked for.
final class LoadCheck implements Check {

    private static final Set<String> DATA =
            Clues.stems(List.of("bit", "kbit", "mbit", "gbit", "b", "kb", "mb", "gb", "tb"));
    private static final Clues WORDS = Clues.INSTANCE;

    /// @param times how many times the limit it is
    private record Strain(String words, double times) {}

    @Override
    public Optional<Verdict> judge(Pair pair) {
        if (pair.left().exception()
                || pair.right().exception()
                || !pair.left().phases().equals(pair.right().phases())) {
            return Optional.empty();
        }
        return strained(pair, pair.left(), pair.right(), true)
                .or(() -> strained(pair, pair.right(), pair.left(), false));
    }

    private static Optional<Verdict> strained(Pair pair, Reading technology, Reading load, boolean technologyIsNew) {
        if (technology.limits().isEmpty()
                || !WORDS.harmless.in(technology.stems()).isEmpty()
                || technology.mentionOnly()) {
            return Optional.empty();
        }
        for (var hit : technology.limits()) {
            var strain = technology.negatedAt(hit) ? Optional.<Strain>empty() : strain(pair, technology, load, hit);
            if (strain.isPresent()) {
                return Optional.of(verdict(pair, technology.words(hit), hit.what(), strain.get(), technologyIsNew));
            }
        }
        return Optional.empty();
    }

    private static Optional<Strain> strain(Pair pair, Reading technology, Reading load, Phrases.Match<Limit> hit) {
        var limit = hit.what();
        return switch (limit.load()) {
            case REALTIME -> realtime(pair, technology, load);
            case USERS ->
                heavy(
                        load,
                        Dimension.COUNT,
                        measure -> measure.per() == 0 && user(measure) && together(pair, load)
                                ? measure.amount() / limit.limit()
                                : 0);
            case RATE ->
                heavy(
                        load,
                        Dimension.RATE,
                        measure -> measure.noun().isEmpty() || DATA.contains(measure.noun())
                                ? 0
                                : measure.amount() / limit.limit());
            case SIZE -> heavy(load, Dimension.SIZE, measure -> measure.amount() / limit.limit());
            case JOB ->
                heavy(load, Dimension.DURATION, measure -> job(load, measure) ? measure.amount() / limit.limit() : 0);
        };
    }

    private static Optional<Strain> heavy(Reading load, Dimension dimension, ToDoubleFunction<Measure> times) {
        return load.measures().stream()
                .filter(measure -> measure.dimension() == dimension)
                .map(measure -> new Strain(load.words(measure), times.applyAsDouble(measure)))
                .filter(strain -> strain.times() > 1)
                .findFirst();
    }

    private static boolean job(Reading load, Measure measure) {
        return !measure.repeats()
                && measure.topic() == null
                && !WORDS.job.in(load.stems()).isEmpty();
    }

    private static boolean user(Measure measure) {
        return WORDS.users.contains(measure.noun());
    }

    /// How many there are is no load; how many are there at once is one. A key is less sure than words, because an
    /// answer about the members of a club goes to the same question.
    private static boolean together(Pair pair, Reading load) {
        var claim = load.equals(pair.left()) ? pair.incoming() : pair.existing();
        return WORDS.concurrent.anyIn(load.stems())
                || (WORDS.loadKeys.contains(claim.key()) && !WORDS.population.anyIn(load.stems()));
    }

    /// Real time is asked of one thing, so the statements must share what it is about.
    private static Optional<Strain> realtime(Pair pair, Reading technology, Reading load) {
        var overlap = Overlap.of(technology.contentWithout(technology.limits()), load.content());
        boolean same = !overlap.shared().isEmpty() || (overlap.oneSided() && pair.sameFacet());
        return WORDS.realtime.in(load.stems()).stream()
                .filter(hit -> same && !load.negatedAt(hit))
                .map(hit -> new Strain(load.words(hit), 10))
                .findFirst();
    }

    private static Verdict verdict(Pair pair, String technology, Limit limit, Strain strain, boolean technologyIsNew) {
        var left = List.of(technologyIsNew ? technology : strain.words());
        var right = List.of(technologyIsNew ? strain.words() : technology);
        var more = switch (limit.load()) {
            case USERS, RATE, SIZE -> "need more";
            case JOB -> "take longer";
            case REALTIME -> "cannot wait for that";
        };
        return new Verdict(
                Kind.INCONSISTENCY,
                Domain.TECHNOLOGY,
                Gravity.of(pair, Gravity.byRatio(strain.times())),
                left,
                right,
                pair.quotes(left, right) + " do not go together: " + limit.why() + "; "
                        + asked(limit, strain, technologyIsNew ? pair.right() : pair.left()) + " " + more + ".");
    }

    /// "4,000 people at the same moment".
    private static String asked(Limit limit, Strain strain, Reading load) {
        var words = strain.words();
        return WORDS.concurrent.in(load.stems()).stream()
                .map(load::words)
                .filter(together -> limit.load() == Load.USERS && !words.contains(together))
                .findFirst()
                .map(together -> words + " " + together)
                .orElse(words);
    }
}
