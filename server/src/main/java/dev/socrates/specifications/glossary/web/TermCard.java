package dev.socrates.specifications.glossary.web;

import dev.socrates.specifications.Specification;
import dev.socrates.specifications.SpecificationId;
import dev.socrates.specifications.glossary.Word;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// A term as the page shows it.
///
/// @param number of the card on the page, which tells its fields from others
/// @param uses statements that use it, as many as are shown
/// @param more how many others do
public record TermCard(int number, Word word, List<Use> uses, int more) {

    private static final int SHOWN = 10;

    public record Use(UUID id, String statement) {}

    static TermCard of(int number, Word word, Map<SpecificationId, Specification> statements) {
        var shown = word.statements().stream()
                .limit(SHOWN)
                .map(statements::get)
                .filter(Objects::nonNull)
                .map(one -> new Use(one.id().value(), one.content().statement()))
                .toList();
        return new TermCard(number, word, shown, Math.max(0, word.statements().size() - SHOWN));
    }
}
