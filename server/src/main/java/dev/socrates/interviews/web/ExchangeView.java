package dev.socrates.interviews.web;

import dev.socrates.interviews.web.MarkedText.Piece;
import dev.socrates.specifications.Progress.Move;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.web.SpecificationCard;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question with what was said to it, or a piece of free talk, as the page of the interview shows it.
///
/// @param id stays the same when more is said to the question
public record ExchangeView(UUID id, @Nullable Asked asked, List<Line> lines) {

    /// @param status answered, skipped, deferred, left (for others) or dont_know
    public record Asked(String text, String role, String status, boolean followUp) {}

    /// @param author user or assistant
    /// @param mine whether the reader wrote it
    /// @param result null for the assistant's words
    public record Line(
            UUID id,
            String author,
            boolean mine,
            List<Piece> pieces,
            Instant at,
            @Nullable Result result) {}

    /// @param stance wire name of how the person answered
    /// @param delta percent of maturity
    public record Result(
            String stance,
            List<Found> found,
            List<SkippedView> unused,
            int repeated,
            BigDecimal delta,
            List<Move> moves,
            List<Clash> clashes) {

        /// Categories that won or lost by it.
        public List<String> categories() {
            return moves.stream()
                    .map(move -> move.facet().category())
                    .distinct()
                    .toList();
        }
    }

    /// @param number of the mark in the text
    public record Found(int number, Specification specification, SpecificationCard card) {

        public UUID id() {
            return specification.id().value();
        }
    }

    public record Clash(UUID id, String explanation, boolean open) {}

    public List<Result> results() {
        return lines.stream()
                .flatMap(line -> Optional.ofNullable(line.result()).stream())
                .toList();
    }

    /// What was understood of the last text.
    public @Nullable Result result() {
        var results = results();
        return results.isEmpty() ? null : results.getLast();
    }
}
