package dev.socrates.specifications.web;

import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflicts.Verdict;
import dev.socrates.specifications.web.ConflictSheet.Draft;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The form in which a person decides a conflict.
///
/// @param back address within the project to return to
record ConflictForm(
        @Nullable String resolution,
        @Size(max = 2000) @Nullable String statement,
        @Size(max = 100) @Nullable String scope,
        @Size(max = 2000) @Nullable String notes,
        @Nullable String back) {

    private static final String ASK = "ask";

    Verdict verdict() {
        return new Verdict(ConflictFilter.resolution(text(resolution)), text(notes), text(statement), text(scope));
    }

    Draft draft(@Nullable String wrong) {
        return new Draft(resolution, statement, scope, notes, wrong);
    }

    boolean asks() {
        return ASK.equals(resolution);
    }

    /// Only an address within the same project is taken.
    @Nullable
    String backWithin(ProjectAccess access) {
        return back != null && back.startsWith(home(access) + "/") && back.indexOf('\\') < 0 ? back : null;
    }

    /// Where a browser without scripts goes on.
    ///
    /// @param from maturity before the decision, which the next page cannot know
    String after(ProjectAccess access, UUID conflict, BigDecimal from) {
        var within = backWithin(access);
        if (within != null) {
            return within;
        }
        var done = asks() ? "?done=conflict_asked" : "?done=conflict_decided&was=" + from.toPlainString();
        return home(access) + "/conflicts/" + conflict + done;
    }

    private static String home(ProjectAccess access) {
        return "/projects/" + access.project().value();
    }

    private static @Nullable String text(@Nullable String typed) {
        // The database cannot hold U+0000, and nobody types it.
        return typed == null || typed.isBlank() ? null : typed.replace("\0", "").strip();
    }
}
