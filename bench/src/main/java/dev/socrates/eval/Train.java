package dev.socrates.eval;

import dev.socrates.embedding.OnnxEmbedder;
import dev.socrates.engine.Embedder;
import dev.socrates.eval.answers.BelongingTraining;
import dev.socrates.eval.answers.ExamplesTraining;
import dev.socrates.eval.classification.OwnTraining;
import dev.socrates.eval.conflicts.ConflictPairsTraining;
import dev.socrates.eval.stories.StoriesTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./socrates train`: fits the models that are packed with the engine anew.
@Command(
        name = "./socrates train",
        mixinStandardHelpOptions = true,
        description = "Fits the models that are packed with the engine anew.")
public final class Train implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "folder with the data sets")
    private @Nullable Path data;

    @Option(names = "--into", required = true, paramLabel = "DIR", description = "folder of the models")
    private @Nullable Path into;

    @Option(names = "--only", split = ",", paramLabel = "MODEL", description = "only these models, by name")
    private List<String> only = List.of();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Train()).execute(arguments));
    }

    static List<Training> trainings(Embedder embedder) {
        return Stream.concat(
                        OwnTraining.all(embedder).stream(),
                        Stream.of(
                                new ExamplesTraining(embedder),
                                new BelongingTraining(embedder),
                                new ConflictPairsTraining(embedder),
                                new StoriesTraining()))
                .toList();
    }

    @Override
    public Integer call() throws IOException {
        if (data == null || into == null || !Files.isDirectory(data)) {
            System.err.println("train: no folder " + data);
            return 2;
        }
        Files.createDirectories(into);
        try (var embedder = OnnxEmbedder.inCallersThread()) {
            for (var training : trainings(embedder)) {
                if (only.isEmpty() || only.contains(training.name())) {
                    fit(training, data, into);
                }
            }
        }
        return 0;
    }

    private static void fit(Training training, Path data, Path into) throws IOException {
        var file = into.resolve(training.name() + ".model.gz");
        try (var out = Files.newOutputStream(file)) {
            var texts = training.fit(new DataFolder(data), out);
            Fitted.write(into, training.name(), texts);
            System.out.println(training.name() + ": fitted on " + texts.size() + " texts");
        }
    }
}
