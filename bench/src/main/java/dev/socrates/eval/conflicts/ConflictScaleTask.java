package dev.socrates.eval.conflicts;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.conflict.ConflictDetector;
import dev.socrates.engine.conflict.KnownClaim;
import dev.socrates.engine.conflict.KnownClaims;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.text.Words;
import dev.socrates.eval.Bootstrap;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Line;
import dev.socrates.eval.Task;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// How long it takes to find conflicts among 10,000 claims whose vectors are stored, on one thread.
public final class ConflictScaleTask implements Task {

    private static final int CLAIMS = 10_000;
    private static final int SINGLE = 200;
    private static final double SECOND = 1e9;
    private static final double MILLISECOND = 1e6;

    private final Embedder embedder;

    public ConflictScaleTask(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return "conflict-scale";
    }

    @Override
    public void run(DataFolder data, Consumer<Line> lines, Consumer<String> said) {
        var pack = Packs.load("software");
        var detector = new ConflictDetector(pack, embedder);
        var made = new MadeClaims(pack).of(CLAIMS + SINGLE);
        var claims = made.subList(0, CLAIMS);
        double overlap = compareEachWithEach(claims);
        var thread = ManagementFactory.getThreadMXBean();
        long computed = thread.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        int findings = detector.compare(claims, KnownClaims.of(List.of())).size();
        double all = (System.nanoTime() - began) / SECOND;
        double computing = (thread.getCurrentThreadCpuTime() - computed) / SECOND;
        lines.accept(Line.of(name(), "10,000 claims compared, seconds", CLAIMS, all)
                .against(overlap)
                .fitted("baseline: word Jaccard of all pairs; " + findings + " findings"));
        lines.accept(Line.of(name(), "the same in seconds of this thread on a processor", CLAIMS, computing));
        single(detector, claims, made.subList(CLAIMS, CLAIMS + SINGLE), overlap, lines);
    }

    private void single(
            ConflictDetector detector,
            List<KnownClaim> claims,
            List<KnownClaim> news,
            double overlap,
            Consumer<Line> lines) {
        var known = KnownClaims.of(claims);
        double[] times = news.stream()
                .mapToDouble(claim -> {
                    long began = System.nanoTime();
                    detector.compare(List.of(claim), known);
                    return (System.nanoTime() - began) / MILLISECOND;
                })
                .toArray();
        double simple = overlap * 2 * SECOND / MILLISECOND / CLAIMS;
        lines.accept(Line.of(name(), "one claim against 10,000, median milliseconds", times.length, median(times))
                .against(simple)
                .between(Bootstrap.of(
                        times.length,
                        drawn -> median(
                                IntStream.of(drawn).mapToDouble(i -> times[i]).toArray())))
                .fitted("baseline: word Jaccard with each"));
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// Seconds that the simple method takes.
    private static double compareEachWithEach(List<KnownClaim> claims) {
        long began = System.nanoTime();
        var words = claims.stream()
                .map(claim -> Set.copyOf(Words.lower(claim.claim().statement())))
                .toList();
        double most = 0;
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                most = Math.max(most, Lexical.jaccard(words.get(i), words.get(j)));
            }
        }
        return most < 0 ? 0 : (System.nanoTime() - began) / SECOND;
    }
}
