package dev.socrates.specifications.web;

import dev.socrates.engine.quality.Smell;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is wrong with how a statement is put.
///
/// @param suffers the characteristic of a good statement that suffers; for a story, what a good one does
public record SmellView(
        @Schema(
                description =
                        "Of the smells of ISO/IEC/IEEE 29148 and INCOSE, or story_ and a criterion of user stories",
                example = "vague")
        String kind,

        @Schema(example = "vague") String title,

        @Schema(example = "[\"INCOSE R7\", \"ISO 29148 5.2.7\"]")
        List<String> rules,

        @Schema(example = "unambiguous") String suffers,

        @Schema(description = "Of the statement; empty when it is the statement as a whole")
        String words,

        @Schema(description = "Of the words in the statement, in UTF-16 units; null when they are not words of it")
        @Nullable
        Integer start,

        @Nullable Integer end,

        @Schema(description = "What it takes from the quality, 0 to 1; 0 for a mere hint")
        double cost,

        String reason,

        @Schema(description = "The statement without it; what only a person knows is in angle brackets") @Nullable
        String proposal) {

    static SmellView of(Smell smell) {
        var span = smell.span();
        return new SmellView(
                smell.flaw().wire(),
                smell.flaw().title(),
                smell.flaw().rules(),
                smell.flaw().characteristic(),
                smell.words().strip(),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                smell.cost(),
                smell.reason(),
                smell.proposal());
    }

    /// 0 to 100
    public double costPercent() {
        return cost * 100;
    }
}
