package dev.socrates.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The parts of the server's replies that the terminal shows. Whatever else a reply holds is ignored, and a
/// missing list is empty, so that an older client keeps working with a newer server.
final class Contract {

    private Contract() {}

    record Tokens(String accessToken, @Nullable String refreshToken) {
        /// Tokens never reach a log or a terminal, not even by accident.
        @Override
        public String toString() {
            return "Tokens[hidden]";
        }
    }

    record Explanation(Explained specification, List<Decision> decisions) {}

    record Explained(String statement, String category, String facet, String subject, String key, String status) {}

    record Decision(String topic, String outcome, String sentence, List<Weight> weights, List<String> evidence) {}

    record Weight(String feature, double effect) {}

    record Project(
            String projectId,
            @Nullable String name,
            @Nullable String phase,
            double maturityScore) {}

    record Session(String sessionId) {}

    record Question(
            @Nullable String questionId,
            @Nullable String text,
            @Nullable String category,
            @Nullable String facet,
            @Nullable String roleTitle,
            @Nullable String why,
            boolean followUp,
            @Nullable String reason,
            @Nullable String stopReason) {

        /// The name under which a script knows the answer.
        String about() {
            return category + "." + facet;
        }
    }

    record Reply(
            @Nullable String reply,
            int specsExtracted,
            List<Spec> specifications,
            List<Conflict> conflicts,
            List<Skipped> skipped,
            @Nullable String stance,
            double maturityScore,
            double maturityDelta,
            List<String> reasons,
            @Nullable Question followUp,
            int openConflicts) {

        Reply {
            specifications = orEmpty(specifications);
            conflicts = orEmpty(conflicts);
            skipped = orEmpty(skipped);
            reasons = orEmpty(reasons);
        }
    }

    record Spec(
            @Nullable String id,
            @Nullable String category,
            @Nullable String facet,
            @Nullable String statement,
            @Nullable Value value,
            double confidence,
            @Nullable String status,
            List<Smell> smells,
            @Nullable Evidence evidence) {

        Spec {
            smells = orEmpty(smells);
        }
    }

    record Value(@Nullable String type, @Nullable String display) {
        /// Mere words are in the statement already; a number, a name or a day is worth showing beside it.
        boolean tellsMore() {
            return display != null && !"text".equals(type);
        }
    }

    /// @param cost 0 for what could be put better but leaves nothing open
    record Smell(@Nullable String kind, @Nullable String words, double cost) {}

    record Evidence(@Nullable String quote) {}

    record Skipped(@Nullable String text, @Nullable String reason) {}

    record Conflict(
            String conflictId,
            @Nullable String kind,
            @Nullable String domain,
            @Nullable String severity,
            @Nullable String status,
            @Nullable String explanation,
            @Nullable Side existing,
            @Nullable Side incoming) {

        boolean open() {
            return status == null || status.equalsIgnoreCase("open") || status.equalsIgnoreCase("pending");
        }
    }

    record Conflicts(List<Conflict> items) {
        Conflicts {
            items = orEmpty(items);
        }
    }

    record Side(@Nullable String statement, List<String> decidingWords) {
        Side {
            decidingWords = orEmpty(decidingWords);
        }
    }

    record Options(List<Option> options) {
        Options {
            options = orEmpty(options);
        }
    }

    record Option(
            String value,
            @Nullable String label,
            double score,
            @Nullable String rationale) {}

    record Status(
            @Nullable String phase,
            double maturityScore,
            int openConflicts,
            List<Category> categories,
            @Nullable Gate gate) {
        Status {
            categories = orEmpty(categories);
        }
    }

    record Category(String category, @Nullable String title, double points, double earned, List<Facet> facets) {
        Category {
            facets = orEmpty(facets);
        }

        double percent() {
            return points == 0 ? 0 : 100 * earned / points;
        }
    }

    record Facet(
            String facet, @Nullable String title, @Nullable String state) {
        boolean clear() {
            return "clear".equals(state);
        }
    }

    record Gate(@Nullable String to, double required, boolean met, List<Blocker> blockers) {
        Gate {
            blockers = orEmpty(blockers);
        }
    }

    /// Figures of different codes have different types: they are shown, not calculated with.
    record Blocker(
            @Nullable String code,
            @Nullable String category,
            @Nullable String facet,
            @Nullable Object current,
            @Nullable Object required) {}

    record Problem(@Nullable String title, @Nullable String detail, List<Fault> errors, Details details) {
        Problem {
            errors = orEmpty(errors);
            details = details == null ? new Details(List.of()) : details;
        }

        static Problem unexplained() {
            return new Problem(null, null, List.of(), new Details(List.of()));
        }
    }

    record Fault(@Nullable String field, @Nullable String message) {}

    record Details(List<Blocker> blockers) {
        Details {
            blockers = orEmpty(blockers);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> items) {
        return items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).toList();
    }
}
