package dev.socrates.bench;

import dev.socrates.embedding.OnnxEmbedder;
import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.extraction.Extractor;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.pack.Question;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// An answer of sixty words through the whole engine, with the embedding model that is packed. Hardly any sentence
/// comes twice, so that no cache of vectors flatters the figures.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx320m"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class AnswerBenchmark {

    private static final int ANSWERS = 5_000;
    private static final int SEED = 17;

    private final AtomicInteger turn = new AtomicInteger();
    private Extractor extractor;
    private List<Question> questions;
    private List<String> answers;

    @Setup
    public void load() {
        var pack = Packs.load("software");
        extractor = new Extractor(pack, OnnxEmbedder.inCallersThread());
        questions = pack.questions();
        var wording = new Wording(SEED);
        answers = Stream.generate(wording::answer).limit(ANSWERS).toList();
    }

    @Benchmark
    public Extraction alone() {
        return answer();
    }

    @Benchmark
    @Threads(8)
    public Extraction eightAtOnce() {
        return answer();
    }

    private Extraction answer() {
        int at = turn.getAndIncrement();
        return extractor.extract(answers.get(at % ANSWERS), questions.get(at % questions.size()));
    }
}
