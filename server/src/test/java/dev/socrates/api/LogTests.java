package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/// What people send cannot write lines of its own into the log.
class LogTests extends ApiTests {

    private static final Pattern BEGINNING = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}T[0-9:.]+\\S* +(INFO|WARN|ERROR) ");

    @Value("${logging.file.name}")
    Path file;

    @Test
    void aMessageIsOneLineWhateverIsInIt() throws IOException {
        var mark = UUID.randomUUID().toString();
        LoggerFactory.getLogger(LogTests.class)
                .warn("{}", mark + "\r\n2026-01-01T00:00:00Z ERROR forged\u001b[2J\u0000" + mark);

        var lines = Files.readAllLines(file).stream()
                .filter(line -> line.contains(mark))
                .toList();
        assertThat(lines)
                .singleElement()
                .asString()
                .matches(line -> BEGINNING.matcher(line).find());
        assertThat(lines.getFirst()).contains("forged").doesNotContain("\u001b", "\u0000");
        assertThat(Files.readAllLines(file)).noneMatch(line -> line.startsWith("2026-01-01T00:00:00Z ERROR forged"));
    }
}
