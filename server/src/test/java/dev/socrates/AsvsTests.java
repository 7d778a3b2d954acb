package dev.socrates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the page about the verification standard promises has to be there.
class AsvsTests {

    private static final Path PAGE = Path.of("..", "docs", "security", "asvs.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

    @Test
    void everyItemNamesATestThatIsThere() throws IOException {
        var sources = sources();
        var missing = new ArrayList<String>();
        var page = Files.readString(PAGE);
        var named = NAMED.matcher(page);
        while (named.find()) {
            if (!sources.getOrDefault(named.group(1), "").contains("void " + named.group(2) + "(")) {
                missing.add(named.group());
            }
        }

        assertThat(missing).isEmpty();
        assertThat(page.lines().filter(line -> line.startsWith("| V")))
                .hasSizeGreaterThan(25)
                .allMatch(line -> NAMED.matcher(line).find());
    }

    private static Map<String, String> sources() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Tests.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            AsvsTests::text,
                            (one, other) -> one + other));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
