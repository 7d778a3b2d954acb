package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.Embedder;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds which claims cannot stand side by side. False alarms annoy people more than anything: where another
/// person, condition, phase or object could be meant, it stays silent.
public final class ConflictDetector {

    private static final List<Check> CHECKS = List.of(
            new NumberCheck(),
            new NumberRelationCheck(),
            new TimelineCheck(),
            new OppositeCheck(),
            new NegationCheck(),
            new TechnologyCheck(),
            new IdentityCheck(),
            new ExclusivityCheck(),
            new PrincipleCheck(),
            new LoadCheck(),
            new VaguenessCheck(),
            new SamenessCheck());

    private static final Check LEARNED = new PairCheck();
    private static final Check TWICE = new TwiceCheck();

    private final Pack pack;
    private final Embedder embedder;

    public ConflictDetector(Pack pack, Embedder embedder) {
        this.pack = pack;
        this.embedder = embedder;
    }

    /// Findings of each incoming claim against existing ones, and against the incoming ones
    /// before it; at most one per pair, the gravest kind. A vector that a claim brings is not computed again. With
    /// thousands of claims only those are compared that share something rare or are near in meaning.
    public List<Finding> compare(List<KnownClaim> incoming, KnownClaims existing) {
        return compare(incoming, existing, false);
    }

    /// As [#compare], and in addition what probably says the same: not sure enough to leave a statement out for it, but
    /// worth showing to a person who looks for it.
    public List<Finding> review(List<KnownClaim> incoming, KnownClaims existing) {
        return compare(incoming, existing, true);
    }

    private List<Finding> compare(List<KnownClaim> incoming, KnownClaims existing, boolean thorough) {
        var index = new ReadingIndex();
        var pairs = Closeness.measure(pairs(incoming, existing.index(), index), embedder);
        var findings = new ArrayList<Finding>();
        for (var pair : pairs) {
            var itself = pair.incoming().id();
            gravest(pair, reading -> existing.index().anyIs(reading, itself) || index.anyIs(reading, ""))
                    .or(() -> thorough ? TWICE.judge(pair) : Optional.empty())
                    .ifPresent(verdict -> findings.add(verdict.of(pair)));
        }
        return List.copyOf(findings);
    }

    private List<Pair> pairs(List<KnownClaim> incoming, ReadingIndex existing, ReadingIndex index) {
        KnownClaim before = null;
        var pairs = new ArrayList<Pair>();
        for (var known : incoming) {
            var claim = known.claim();
            var reading = Reader.read(claim);
            var others = new ArrayList<>(existing.candidates(claim, reading, known.vector()));
            others.addAll(index.candidates(claim, reading, known.vector()));
            for (var other : others) {
                if (!claim.id().equals(other.claim().id())) {
                    boolean corrects = before != null
                            && other.claim().equals(before.claim())
                            && corrects(claim, reading, other.claim());
                    var pair = new Pair(
                            claim, other.claim(), reading, other.reading(), single(claim, other.claim()), corrects, 0);
                    pairs.add(near(pair, known.vector(), other.vector()));
                }
            }
            index.add(new ReadingIndex.Entry(claim, reading, known.vector()));
            before = known;
        }
        return pairs;
    }

    private static Pair near(Pair pair, float @Nullable [] left, float @Nullable [] right) {
        return left == null || right == null ? pair : pair.withCosine(Embedder.cosine(left, right));
    }

    private static boolean corrects(Claim claim, Reading reading, Claim before) {
        boolean sameKey = claim.facet().equals(before.facet()) && claim.key().equals(before.key());
        return reading.corrects() || (sameKey && reading.bare());
    }

    private boolean single(Claim a, Claim b) {
        return a.sameIdentity(b)
                && pack.find(a.facet())
                        .flatMap(facet -> facet.key(a.key()))
                        .map(Facet.Key::single)
                        .orElse(false);
    }

    private static Optional<Verdict> gravest(Pair pair, Predicate<Predicate<Reading>> anyIs) {
        var correction = CorrectionCheck.judge(pair);
        if (correction.isPresent()) {
            return correction;
        }
        Verdict gravest = null;
        for (var check : CHECKS) {
            var verdict = check.judge(pair).orElse(null);
            if (verdict != null && (gravest == null || verdict.graverThan(gravest)) && !anyIs.test(verdict.settled())) {
                gravest = verdict;
            }
        }
        return gravest == null ? LEARNED.judge(pair) : Optional.of(gravest);
    }
}
