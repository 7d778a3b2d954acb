package dev.socrates.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Name and description of a team as somebody typed them; the rules are those of the interface.
record TeamForm(@Nullable String name, @Nullable String description) {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_DESCRIPTION = 1_000;
    static final TeamForm EMPTY = new TeamForm("", "");

    /// What is wrong, by field; empty when nothing is.
    ///
    /// @param texts the message of a key
    Map<String, String> problems(Function<String, String> texts) {
        var problems = new LinkedHashMap<String, String>();
        if (cleanName().isEmpty()) {
            problems.put("name", texts.apply("teams.name.missing"));
        } else if (cleanName().length() > LONGEST_NAME) {
            problems.put("name", texts.apply("teams.name.long"));
        }
        if (cleanDescription().length() > LONGEST_DESCRIPTION) {
            problems.put("description", texts.apply("teams.description.long"));
        }
        return problems;
    }

    String cleanName() {
        return clean(name);
    }

    String cleanDescription() {
        return clean(description).replace("\r\n", "\n");
    }

    /// The database stores no such character, and nobody types it.
    private static String clean(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("").replace("\0", "").strip();
    }
}
