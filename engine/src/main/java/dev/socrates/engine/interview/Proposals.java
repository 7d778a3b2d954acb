package dev.socrates.engine.interview;

import dev.socrates.engine.pack.QuestionBias;
import dev.socrates.engine.pack.QuestionQuality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Lets a question that a model proposes through only when it is as good as one of a pack.
public final class Proposals {

    private static final int REGENERATIONS = 2;

    private Proposals() {}

    /// Whoever proposes questions.
    @FunctionalInterface
    public interface Proposer {

        /// @param findings what was wrong with the proposals so far, as instructions; empty for the first
        /// @return empty when it has none
        Optional<String> propose(List<String> findings);
    }

    /// A question that passed.
    ///
    /// @param attempts 1 to 3
    public record Proposed(String text, QuestionQuality quality, int attempts) {}

    /// The first proposal that passes of at most three. Empty when none does: then the caller asks a
    /// question of the pack, which always passes.
    ///
    /// @param earlier texts of the questions asked so far
    public static Optional<Proposed> choose(Proposer proposer, Collection<String> earlier) {
        List<String> findings = new ArrayList<>();
        for (int attempt = 1; attempt <= 1 + REGENERATIONS; attempt++) {
            var text = proposer.propose(List.copyOf(findings));
            if (text.isEmpty()) {
                return Optional.empty();
            }
            var quality = QuestionQuality.of(text.get(), earlier);
            if (quality.passes()) {
                return Optional.of(new Proposed(text.get(), quality, attempt));
            }
            findings.addAll(findings(text.get(), quality));
        }
        return Optional.empty();
    }

    private static List<String> findings(String text, QuestionQuality quality) {
        List<String> findings = new ArrayList<>();
        for (var hit : quality.bias().hits()) {
            findings.add("Do not say \"" + hit.phrase() + "\". " + hit.kind().why());
        }
        if (quality.bias().blocks()) {
            findings.add("Neutral ways to ask: " + alternatives(quality.bias()));
        }
        if (quality.newness() < 0.75) {
            findings.add("\"" + text + "\" was asked before in nearly the same words.");
        }
        if (quality.openness() < 0.5) {
            findings.add("Ask so that yes or no is no answer.");
        }
        if (quality.length() < 1) {
            findings.add("Use 10 to 40 words.");
        }
        findings.add(String.format(
                Locale.ROOT,
                "The last question reached %.2f of the %.2f that it has to.",
                quality.score(),
                QuestionQuality.ENOUGH));
        return findings;
    }

    private static String alternatives(QuestionBias bias) {
        return bias.alternatives().stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(", "));
    }
}
