package dev.socrates.eval;

import dev.socrates.embedding.OnnxEmbedder;
import dev.socrates.engine.Embedder;
import dev.socrates.eval.answers.BelongingTask;
import dev.socrates.eval.classification.ClassificationTask;
import dev.socrates.eval.conflicts.ConflictOrDuplicateTask;
import dev.socrates.eval.conflicts.ConflictScaleTask;
import dev.socrates.eval.conflicts.ConflictsTask;
import dev.socrates.eval.detection.DetectionTask;
import dev.socrates.eval.elicitation.ElicitationTask;
import dev.socrates.eval.quality.QualityTask;
import dev.socrates.eval.quality.SmellsTask;
import dev.socrates.eval.stories.StoriesTask;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `./socrates eval`: every task that the engine is measured at, over whatever the given folder holds.
@Command(
        name = "./socrates eval",
        mixinStandardHelpOptions = true,
        description = "Measures how well the engine thinks, beside a simple method in the same run.")
public final class Eval implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "folder with the data sets")
    private @Nullable Path data;

    @Option(names = "--json", description = "one JSON object a line, for programs")
    private boolean json;

    @Option(names = "--only", split = ",", paramLabel = "TASK", description = "only these tasks, by name")
    private List<String> only = List.of();

    private final PrintWriter out = new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
    private final PrintWriter err = new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Eval()).execute(arguments));
    }

    /// In the order in which they are reported.
    static List<Task> tasks(Embedder embedder) {
        return List.of(
                new ElicitationTask(embedder),
                new BelongingTask(embedder),
                new SmellsTask(),
                new QualityTask(),
                new ConflictsTask(embedder),
                new ConflictOrDuplicateTask(embedder),
                new ConflictScaleTask(embedder),
                new ClassificationTask(embedder),
                new DetectionTask(embedder),
                new StoriesTask());
    }

    @Override
    public Integer call() {
        if (data == null || !Files.isDirectory(data)) {
            err.println("eval: no folder " + data);
            return 2;
        }
        try (var embedder = OnnxEmbedder.inCallersThread()) {
            var tasks = chosen(tasks(embedder));
            if (tasks.isEmpty()) {
                err.println("eval: no task " + String.join(", ", only));
                return 2;
            }
            var report = new Report(json, out);
            Consumer<String> said = json ? err::println : report::say;
            for (var task : tasks) {
                report.begin(task.name());
                task.run(new DataFolder(data), report::line, said);
            }
            return 0;
        }
    }

    private List<Task> chosen(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> only.isEmpty() || only.contains(task.name()))
                .toList();
    }

    /// Lines for people in columns, lines for programs as JSON.
    private record Report(boolean json, PrintWriter out) {

        private static final JsonMapper JSON = JsonMapper.shared();

        void begin(String task) {
            if (!json) {
                out.printf("%n%s%n", task);
            }
        }

        void say(String text) {
            out.println("  " + text);
        }

        void line(Line line) {
            if (json) {
                out.println(object(line));
            } else {
                out.printf(
                        Locale.ROOT,
                        "  %-58s n %6d  %s  baseline %s  [%s, %s]%s%n",
                        line.metric(),
                        line.n(),
                        figure(line.value()),
                        figure(line.baseline()),
                        figure(line.low()),
                        figure(line.high()),
                        line.fitted().isEmpty() ? "" : "  " + line.fitted());
            }
        }

        private static String object(Line line) {
            var object = new LinkedHashMap<String, @Nullable Object>();
            object.put("task", line.task());
            object.put("metric", line.metric());
            object.put("n", line.n());
            object.put("value", line.value());
            object.put("baseline", line.baseline());
            object.put("low", line.low());
            object.put("high", line.high());
            return JSON.writeValueAsString(object);
        }

        private static String figure(@Nullable Double value) {
            return value == null ? "    -" : String.format(Locale.ROOT, "%5.3f", value);
        }
    }
}
