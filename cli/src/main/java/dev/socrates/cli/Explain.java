package dev.socrates.cli;

import dev.socrates.cli.Contract.Tokens;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells why a specification is what it is.
@Command(
        name = "./socrates explain",
        mixinStandardHelpOptions = true,
        description = "Prints the story of a specification: every decision, and what decided it.")
public final class Explain implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "of the specification, as its page and the REST API show it")
    private @Nullable UUID specification;

    @Option(names = "--url", description = "The server (default: ${DEFAULT-VALUE})")
    private URI url = URI.create("http://localhost:8000");

    @Option(
            names = "--key",
            defaultValue = "${env:SOCRATES_API_KEY}",
            description = "API key that may read the project (default: the environment's SOCRATES_API_KEY)")
    private @Nullable String key;

    @Option(names = "--plain", description = "Without colours and drawn characters")
    private boolean plain;

    private final PrintStream out;

    Explain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out, arguments));
    }

    /// @return 0 when the story was told, 1 when the server refused, 2 for options it does not know
    public static int run(PrintStream out, String... arguments) {
        return new CommandLine(new Explain(out)).execute(arguments);
    }

    @Override
    public Integer call() {
        if (specification == null || key == null || key.isBlank()) {
            out.println("explain: needs the id of a specification and an API key (--key or SOCRATES_API_KEY);"
                    + " keys are made under Settings, API keys");
            return 2;
        }
        try {
            var api = new Api(url);
            api.use(new Tokens(key, null));
            var console = new Console(out, plain ? Ink.PLAIN : Ink.ofTerminal(), false);
            Story.print(console, api.explanation(specification.toString()));
            return 0;
        } catch (Refused e) {
            out.println("explain: " + e.getMessage());
            return 1;
        }
    }
}
