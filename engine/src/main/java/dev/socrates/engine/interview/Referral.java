package dev.socrates.engine.interview;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Role;
import java.util.Optional;

/// Somebody else who should answer a question.
///
/// @param role to ask
/// @param reason one sentence for the person who was asked
public record Referral(Role role, String reason) {

    /// Empty when the person is likely to know, when nobody said who it is, or when nobody else can be asked.
    static Optional<Referral> of(Facet facet, Profile profile) {
        if (profile.answers(facet) || profile.alone()) {
            return Optional.empty();
        }
        var other = facet.answerableBy().getFirst();
        return Optional.of(new Referral(
                other,
                "Ask the " + other.title() + ": " + Reasons.inSentence(facet.title())
                        + " is more likely to be known by "
                        + Reasons.list(facet.answerableBy()) + " than by you as " + Reasons.list(profile.roles())
                        + "."));
    }
}
