package dev.socrates.eval.detection;

import dev.socrates.engine.classification.DocumentStyle;
import java.util.List;
import java.util.Locale;

/// All rows of one document. Their order is not used anywhere: the public files list the requirements of a document
/// first and everything else behind them, so that the place of a row would give its label away.
///
/// @param name without its ending, case and signs: the two halves of one document are named differently in places
/// @param style seen from the texts alone
record Document(String name, List<Row> rows, DocumentStyle style) {

    static final String REQUIREMENT = "Req";
    static final String OTHER = "Not_Req";

    /// Under this share of requirements with "shall", "must" or "should" a document is one of few modals.
    private static final double FEW = 0.3;

    record Row(String document, String text, String label) {}

    static Document of(String name, List<Row> rows) {
        return new Document(
                name,
                List.copyOf(rows),
                DocumentStyle.of(rows.stream().map(Row::text).toList()));
    }

    static String name(String file) {
        var lower = file.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        boolean ending = dot > 0 && lower.length() - dot <= 5;
        return (ending ? lower.substring(0, dot) : lower)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /// Looks at the labels; for the report only.
    boolean fewModals() {
        var requirements =
                rows.stream().filter(row -> row.label().equals(REQUIREMENT)).toList();
        long obliging = requirements.stream()
                .filter(row -> ModalRule.obliges(row.text()))
                .count();
        return !requirements.isEmpty() && obliging < FEW * requirements.size();
    }
}
