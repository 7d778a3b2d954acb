package dev.socrates.engine.interview;

import dev.socrates.engine.Claim;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// Where an interview stands.
///
/// @param assessment by the pack of the interviewer
/// @param claims current statements, whoever or whatever document said them
/// @param asked all that was put in this project so far, in any order
/// @param spent how many of them count against the budget of this sitting
public record Situation(Assessment assessment, Collection<Claim> claims, List<Asked> asked, int spent) {

    public Situation {
        claims = List.copyOf(claims);
        asked = List.copyOf(asked);
        if (spent < 0) {
            throw new IllegalArgumentException("not a number of questions: " + spent);
        }
    }

    /// All that was put counts.
    public Situation(Assessment assessment, Collection<Claim> claims, List<Asked> asked) {
        this(assessment, claims, asked, asked.size());
    }

    /// With no more known than the best claim of each facet.
    static Situation of(Assessment assessment, List<Asked> asked) {
        var best = assessment.facets().stream()
                .map(FacetScore::best)
                .filter(Objects::nonNull)
                .toList();
        return new Situation(assessment, best, asked);
    }

    History history() {
        return History.of(asked);
    }
}
