package dev.socrates.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/// The demo's command in front of a fake server, with what it printed.
final class Stage implements AutoCloseable {

    static final String STORY = """
            project: {name: Seats, description: For a small hall}
            contradiction:
              {facet: tech_stack.database, say: PostgreSQL., gives_way: SQLite, resolution: replace, notes: It grew.}
            answers:
              goals.purpose: {say: It has to be nice., then: [Each seat is sold once.]}
              tech_stack.database: {say: We use SQLite.}
              scalability.user_load: {say: "4,000 concurrent users."}
            """;

    final FakeServer server = new FakeServer();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Path folder;

    Stage(Path folder) throws IOException {
        this.folder = folder;
    }

    Path out() {
        return folder.resolve("out");
    }

    int play() throws IOException {
        return play(STORY);
    }

    int play(String text, String... options) throws IOException {
        var story = Files.writeString(folder.resolve("story.yaml"), text);
        var always = List.of(
                "--url", server.url().toString(), "--plain", "--script", story.toString(), "--out", out().toString());
        return run(Stream.concat(always.stream(), Stream.of(options)).toArray(String[]::new));
    }

    int run(String... arguments) {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new CommandLine(new Demo(out)).execute(arguments);
    }

    String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
