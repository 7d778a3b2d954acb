package dev.socrates.projects.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Name and description as somebody typed them; the rules are those of the interface.
public record ProjectForm(@Nullable String name, @Nullable String description) {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_DESCRIPTION = 2_000;

    public static final ProjectForm EMPTY = new ProjectForm("", "");

    /// What is wrong, by field; empty when nothing is.
    ///
    /// @param texts the message of a key
    public Map<String, String> problems(Function<String, String> texts) {
        var problems = new LinkedHashMap<String, String>();
        if (cleanName().isEmpty()) {
            problems.put("name", texts.apply("projects.name.missing"));
        } else if (cleanName().length() > LONGEST_NAME) {
            problems.put("name", texts.apply("projects.name.long"));
        }
        if (cleanDescription().length() > LONGEST_DESCRIPTION) {
            problems.put("description", texts.apply("projects.description.long"));
        }
        return problems;
    }

    public String cleanName() {
        return clean(name).strip();
    }

    public String cleanDescription() {
        return clean(description).replace("\r\n", "\n");
    }

    /// The database stores no such character, and nobody types it.
    private static String clean(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("").replace("\0", "");
    }
}
