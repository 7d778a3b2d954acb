package dev.socrates.engine.interview;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.Question;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What need not be asked, because a document or an earlier answer says it.
final class Known {

    /// A claim put worse than this answers nothing.
    private static final double WELL_PUT = 0.8;

    private final List<Claim> claims;

    Known(Collection<Claim> claims) {
        this.claims = List.copyOf(claims);
    }

    /// The claim that answers a question, when every key that it asks for is known; the surest of them.
    Optional<Claim> answer(Question question) {
        var about = claims.stream()
                .filter(claim -> claim.facet().equals(question.facet()) && claim.quality() >= WELL_PUT)
                .toList();
        var all = !question.asks().isEmpty()
                && question.asks().stream().allMatch(key -> about.stream().anyMatch(claim -> isOf(claim, key)));
        return all
                ? about.stream()
                        .filter(claim -> question.asks().stream().anyMatch(key -> isOf(claim, key)))
                        .max(Comparator.comparingDouble(Claim::confidence).thenComparing(Claim::id))
                : Optional.empty();
    }

    /// Statements of a key that is not single carry its id and a suffix of their own words.
    private static boolean isOf(Claim claim, String key) {
        return claim.key().equals(key) || claim.key().startsWith(key + "_");
    }
}
