package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.Embedder;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Finds which claims cannot stand side by side. False alarms annoy people more than anything: where another
/// person, condition, phase or object could be meant, it stays silent.
public final class ConflictDetector {

    private static final int MOST_READINGS = 5_000;

    private static final List<Check> CHECKS = List.of(
            new NumberCheck(),
            new NumberRelationCheck(),
            new TimelineCheck(),
            new OppositeCheck(),
            new NegationCheck(),
            new TechnologyCheck(),
            new IdentityCheck(),
            new PrincipleCheck(),
            new LoadCheck(),
            new VaguenessCheck(),
            new SamenessCheck());

    private final Pack pack;
    private final Embedder embedder;
    private final ConcurrentMap<Claim, Reading> readings = new ConcurrentHashMap<>();

    public ConflictDetector(Pack pack, Embedder embedder) {
        this.pack = pack;
        this.embedder = embedder;
    }

    /// Findings of each incoming claim against existing ones and against the incoming ones before it; at most
    /// one per pair, the gravest kind.
    public List<Finding> compare(List<Claim> incoming, List<Claim> existing) {
        var index = new ReadingIndex();
        var pairs = Closeness.measure(pairs(incoming, existing, index), embedder);
        var findings = new ArrayList<Finding>();
        for (var pair : pairs) {
            gravest(pair, index).ifPresent(verdict -> findings.add(verdict.of(pair)));
        }
        return List.copyOf(findings);
    }

    private List<Pair> pairs(List<Claim> incoming, List<Claim> existing, ReadingIndex index) {
        Claim before = null;
        existing.forEach(claim -> index.add(claim, reading(claim)));
        var pairs = new ArrayList<Pair>();
        for (var claim : incoming) {
            var reading = reading(claim);
            for (var other : index.candidates(claim, reading)) {
                if (!claim.id().equals(other.claim().id())) {
                    boolean corrects = other.claim().equals(before) && corrects(claim, reading, other.claim());
                    pairs.add(new Pair(
                            claim, other.claim(), reading, other.reading(), single(claim, other.claim()), corrects, 0));
                }
            }
            index.add(claim, reading);
            before = claim;
        }
        return pairs;
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

    private static Optional<Verdict> gravest(Pair pair, ReadingIndex index) {
        var correction = CorrectionCheck.judge(pair);
        if (correction.isPresent()) {
            return correction;
        }
        Verdict gravest = null;
        for (var check : CHECKS) {
            var verdict = check.judge(pair).orElse(null);
            if (verdict != null
                    && (gravest == null || verdict.graverThan(gravest))
                    && !index.anyIs(verdict.settled())) {
                gravest = verdict;
            }
        }
        return Optional.ofNullable(gravest);
    }

    /// The claims of a project come again with every answer.
    private Reading reading(Claim claim) {
        if (readings.size() > MOST_READINGS) {
            readings.clear();
        }
        return readings.computeIfAbsent(claim, Reader::read);
    }
}
