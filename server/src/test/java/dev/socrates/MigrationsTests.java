package dev.socrates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationsTests {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern PLACE =
            Pattern.compile("db/(auth|specs/[a-z]+)/V[1-9][0-9]*__[a-z0-9]+(_[a-z0-9]+)*\\.sql");

    @Test
    void areWhereTheirDatabaseAndSchemaLookForThem() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            var scripts = files.filter(file -> file.toString().endsWith(".sql"))
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .toList();

            assertThat(scripts)
                    .isNotEmpty()
                    .allSatisfy(script -> assertThat(script).matches(PLACE));
        }
    }

    /// No module reads another's tables, and foreign keys across modules point to projects alone.
    @Test
    void touchOnlyTheSchemaOfTheirModule() throws IOException {
        try (var files = Files.walk(RESOURCES.resolve("db/specs"))) {
            for (var script :
                    files.filter(file -> file.toString().endsWith(".sql")).toList()) {
                var schema = script.getParent().getFileName().toString();
                var used = Pattern.compile("(?:table|into|references)\\s+([a-z]+)\\.[a-z]+")
                        .matcher(Files.readString(script).toLowerCase(java.util.Locale.ROOT))
                        .results()
                        .map(match -> match.group(1))
                        .distinct();

                assertThat(used).as(script.toString()).isSubsetOf(schema, "projects");
            }
        }
    }
}
