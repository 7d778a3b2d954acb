package dev.socrates.interviews.web;

import dev.socrates.engine.extraction.Extraction.Skipped;
import java.util.List;
import java.util.Locale;

/// A sentence that gave no specification, and why.
public record SkippedView(String text, String reason) {

    static List<SkippedView> of(String text, List<Skipped> skipped) {
        return skipped.stream()
                .map(skip -> new SkippedView(
                        skip.span().in(text), skip.reason().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
