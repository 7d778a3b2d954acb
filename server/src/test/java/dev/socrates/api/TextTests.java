package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text is text: what people write comes back as they wrote it, whatever another language would make of it.
class TextTests extends ApiTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table specifications.specification; --",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "../../../../etc/passwd",
                "C:\\Windows\\System32",
                "${jndi:ldap://example.org/a} #{7*7} {{7*7}} %s %n",
                "👩‍👩‍👧‍👦 and 🇩🇪 and é é ẛ̣",
                "مرحبا بالعالم \u202Eevil\u202C שלום",
                "Z̸̡̢͖̟͎̘̈́̋̓͛͘a̶l̵g̷o̸",
                "日本語 한국어 ไทย",
                "tab\there, line\nbreak, \"quotes\" and \\backslashes\\",
                "\u0007bell\u001b[31mred",
            })
    void comesBackAsItWasWritten(String text) {
        var project = alice().post("/api/v1/projects", Map.of("name", text, "description", text))
                .is(201);
        assertThat(project.text("name")).isEqualTo(text);
        assertThat(project.text("description")).isEqualTo(text);
        var workspace = Workspace.within(alice(), project.text("project_id"));

        var added = workspace.add("goals", "purpose", null, "purpose", text).is(201);
        // A statement is one line that begins like a sentence; nothing else about it changes.
        assertThat(added.text("specification.statement")).isEqualToIgnoringCase(oneLine(text));
        workspace.answer("Orders are stored in PostgreSQL. " + text);

        assertThat(alice().get(workspace.path("")).text("name")).isEqualTo(text);
        assertThat(workspace.specification(added.text("specification.id")).text("statement"))
                .isEqualToIgnoringCase(oneLine(text));
        assertThat(workspace.history().texts("items", "content")).contains("Orders are stored in PostgreSQL. " + text);
        assertThat(alice().get(workspace.path("/export/json")).is(200).text("project.name"))
                .isEqualTo(text);
        alice().get(workspace.path("/export/markdown")).is(200);
        alice().get(workspace.path("/export/csv")).is(200);
    }

    @Test
    void isQuotedWhereAnAnswerIsTakenApart() {
        var workspace = workspace();
        var text = "👩‍👩‍👧‍👦 Ünïcode first. Orders are stored in PostgreSQL. 🎉 Done.";

        var answer = workspace.answer(text);

        assertThat(answer.list("specifications")).isNotEmpty().allSatisfy(specification -> {
            var evidence = specification.get("evidence");
            assertThat(text.substring(
                            evidence.get("start").asInt(), evidence.get("end").asInt()))
                    .isEqualTo(evidence.get("quote").asString());
        });
    }

    @Test
    void becomesNoMarkupInADocument() {
        var workspace = workspace();
        workspace
                .add(
                        "goals",
                        "purpose",
                        null,
                        "purpose",
                        "<img src=x onerror=alert(1)> [click](javascript:alert(1)) `x`")
                .is(201);

        var document = alice().get(workspace.path("/export/markdown")).is(200).text();

        assertThat(document).contains("\\<img", "\\[click").doesNotContainPattern("(?<!\\\\)<img");
        assertThat(document).doesNotContainPattern("(?<!\\\\)\\[click");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(A1)", "=HYPERLINK(\"http://example.org\")"})
    void becomesNoFormulaInATable(String formula) {
        var workspace = workspace();
        workspace.add("goals", "purpose", null, "purpose", formula).is(201);

        var table = alice().get(workspace.path("/export/csv")).is(200).text();

        assertThat(table).contains("'" + formula.replace("\"", "\"\""));
        assertThat(table).doesNotContain("," + formula).doesNotContain(",\"" + formula.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a\r\nX-Evil: 1", "\"; filename=evil.exe", "Bücherei 📚", "///"})
    void becomesNoPathAndNoHeaderInTheNameOfAFile(String name) {
        var project =
                alice().post("/api/v1/projects", Map.of("name", name)).is(201).text("project_id");

        for (var format : new String[] {"markdown", "csv", "json"}) {
            var export = alice().get("/api/v1/projects/" + project + "/export/" + format)
                    .is(200);
            var disposition = export.headers().firstValue("Content-Disposition").orElseThrow();
            assertThat(disposition).startsWith("attachment;").doesNotContain("/", "\r", "\n", "evil.exe\"", "..");
            assertThat(export.headers().firstValue("X-Evil")).isEmpty();
            assertThat(export.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\t\\n]", " ");
    }
}
