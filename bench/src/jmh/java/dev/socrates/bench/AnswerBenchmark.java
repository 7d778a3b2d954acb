package dev.socrates.bench;

import dev.socrates.engine.conflict.Finding;
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

/// An answer of sixty words through the whole engine beside 200 known statements, with the embedding model that is packed. Hardly any sentence
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
    private WholeEngine engine;
    private List<Question> questions;
    private List<String> answers;

    @Setup
    public void load() {
        engine = new WholeEngine();
        questions = engine.pack().questions();
        var wording = new Wording(SEED);
        answers = Stream.generate(wording::answer).limit(ANSWERS).toList();
    }

    @Benchmark
    public List<Finding> alone() {
        return answer();
    }

    @Benchmark
    @Threads(8)
    public List<Finding> eightAtOnce() {
        return answer();
    }

    private List<Finding> answer() {
        int at = turn.getAndIncrement();
        return engine.read(answers.get(at % ANSWERS), questions.get(at % questions.size()));
    }
}
