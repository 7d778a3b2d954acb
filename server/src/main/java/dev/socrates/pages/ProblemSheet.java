package dev.socrates.pages;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/// A problem as its page tells it.
///
/// @param again the address to try once more, or null when sending it again could do harm
record ProblemSheet(
        int status,
        @Nullable String detail,
        @Nullable String errorId,
        @Nullable String again) {

    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 413, 429, 500, 503);

    /// What went wrong is best told in the words of who noticed it.
    private static final Set<Integer> IN_ITS_OWN_WORDS = Set.of(409, 412, 413, 422, 429);

    static ProblemSheet of(ProblemDetail problem, @Nullable String again) {
        var properties = problem.getProperties();
        var errorId = properties == null ? null : properties.get("error_id");
        return new ProblemSheet(
                problem.getStatus(),
                IN_ITS_OWN_WORDS.contains(problem.getStatus()) ? problem.getDetail() : null,
                errorId == null ? null : errorId.toString(),
                again);
    }

    /// The name of the messages about this status.
    public String key() {
        return "error." + (TOLD.contains(status) ? Integer.toString(status) : status >= 500 ? "500" : "other");
    }

    public String icon() {
        return switch (status) {
            case 404 -> "search";
            case 403 -> "shield";
            case 429, 503 -> "clock";
            default -> "warning";
        };
    }

    /// Whether it may work a moment later.
    public boolean isPassing() {
        return again != null && (status >= 500 || status == 429);
    }
}
