package dev.socrates.bench;

import dev.socrates.embedding.OnnxEmbedder;
import dev.socrates.engine.explain.Decision;
import dev.socrates.engine.explain.Explainer;
import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.extraction.Extractor;
import dev.socrates.engine.pack.Packs;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// What a fresh process needs until its models work, and until the first answer is read.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = {"--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx320m"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {

    @Benchmark
    public List<Decision> models() {
        return new Explainer(OnnxEmbedder.inCallersThread()).of("The first sentence shall load the models within 3 seconds.");
    }

    @Benchmark
    public Extraction firstAnswer() {
        var pack = Packs.load("software");
        return new Extractor(pack, OnnxEmbedder.inCallersThread()).extract("Users can export a report.", null);
    }
}
