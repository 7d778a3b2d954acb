package dev.socrates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplainTests {

    private static final String ID = "0190f1a2-0000-7000-8000-000000000001";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private FakeServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FakeServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tellsTheDecisionsWithWhatDecidedThem() {
        assertThat(explain(ID, "--key", FakeServer.TOKEN)).isZero();
        assertThat(output())
                .contains("Seats are kept for ten minutes.", "requirements/booking, seat.hold_time, current")
                .contains("origin      It answers the question")
                .contains("expected gain +1.25")
                .contains("\"kept for ten minutes\"");
        assertThat(server.requests).containsExactly("GET /specifications/" + ID + "/explanation ");
    }

    @Test
    void aWrongKeyIsRefusedInOneLineThatDoesNotRepeatIt() {
        assertThat(explain(ID, "--key", "wrong-key")).isOne();
        assertThat(output()).contains("was refused (401)").doesNotContain("wrong-key");
    }

    @Test
    void withoutAKeyItSaysWhereToGetOne() {
        assertThat(explain(ID, "--key", "")).isEqualTo(2);
        assertThat(output()).contains("SOCRATES_API_KEY", "Settings");
        assertThat(server.requests).isEmpty();
    }

    @Test
    void whatIsNoIdIsRefusedBeforeAnybodyIsAsked() {
        assertThat(explain("../projects", "--key", FakeServer.TOKEN)).isEqualTo(2);
        assertThat(server.requests).isEmpty();
    }

    private int explain(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--plain", "--url", server.url().toString()));
        return Explain.run(new PrintStream(written, true, StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    private String output() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
