package dev.socrates.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows Socrates at work: a person tells a project, from a vague first answer to the finished specification.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Replays the interview of a whole project against a running server and shows all of it.")
public final class Demo implements Callable<Integer> {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Option(names = "--url", required = true, description = "The server, for example http://localhost:8000")
    private URI url = URI.create("http://localhost:8000");

    @Option(names = "--out", description = "Folder for the documents (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of("socrates-demo");

    @Option(names = "--script", description = "Another person's story, as YAML")
    private @Nullable Path story;

    @Option(names = "--fast", description = "Without the reasons: only question, answer and result")
    private boolean fast;

    @Option(names = "--plain", description = "Without colours and drawn characters")
    private boolean plain;

    @Option(names = "--slow", description = "Pauses before each answer, for an audience")
    private boolean slow;

    private final PrintStream out;

    Demo(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(out, arguments));
    }

    /// @return 0 when the project reached 100 % and its last phase, 1 when not, 2 for options it does not
    ///     know
    public static int run(PrintStream out, String... arguments) {
        return new CommandLine(new Demo(out)).execute(arguments);
    }

    @Override
    public Integer call() {
        var start = System.nanoTime();
        try {
            var script = story == null ? Script.ofDemo() : Script.read(story);
            var console = new Console(out, plain ? Ink.PLAIN : Ink.ofTerminal(), fast);
            var api = new Api(url);
            signIn(api);
            var interview = new Interview(api, script, console, slow ? Duration.ofMillis(1500) : Duration.ZERO);
            var status = interview.run();
            var files = Closing.write(
                    api, interview.project(), folder.toAbsolutePath().normalize());
            var elapsed = Duration.ofNanos(System.nanoTime() - start);
            var outcome = new Outcome(interview.tally(), status, elapsed, files);
            Closing.print(console, outcome);
            return outcome.complete() ? 0 : 1;
        } catch (Refused | IllegalArgumentException | UncheckedIOException e) {
            out.println();
            out.println("The demo stopped: " + e.getMessage());
            return 1;
        }
    }

    /// A fresh account each time: the demo touches nothing that belongs to somebody.
    private static void signIn(Api api) {
        var email = "demo-" + random(6) + "@example.org";
        var password = "Aa1!" + random(12);
        api.register(email, password, "Demo");
        api.logIn(email, password);
    }

    private static String random(int bytes) {
        var content = new byte[bytes];
        RANDOM.nextBytes(content);
        return HexFormat.of().formatHex(content);
    }
}
