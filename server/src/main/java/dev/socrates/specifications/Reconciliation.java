package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.text.Value;
import dev.socrates.projects.ProjectAccess;
import java.util.List;
import org.springframework.stereotype.Component;

/// Decides what becomes of each new claim: a clean one is current, a clarification is a revision of what it
/// clarifies, a repetition is counted, and a clashing one waits as pending with a conflict that holds both
/// sides.
@Component
class Reconciliation {

    private final Ledger ledger;
    private final Disputes disputes;

    Reconciliation(Ledger ledger, Disputes disputes) {
        this.ledger = ledger;
        this.disputes = disputes;
    }

    Batch begin(ProjectAccess access, List<Finding> findings) {
        return begin(access, findings, List.of());
    }

    /// @param unclear weak specifications that the text was asked to put better; the first good claim
    ///     replaces them in the weakest's history instead of standing beside them
    Batch begin(ProjectAccess access, List<Finding> findings, List<Specification> unclear) {
        return new Batch(access, findings, unclear, ledger, disputes);
    }

    /// Two statements may read alike and still each say something of its own: about another facet, or with another
    /// figure for another attribute.
    static boolean repeats(Claim claim, Claim existing) {
        var said = claim.value();
        var known = existing.value();
        boolean otherFigure = !claim.key().equals(existing.key())
                && said != null
                && known != null
                && !(said instanceof Value.Words)
                && !said.equals(known);
        return claim.facet().equals(existing.facet()) && !otherFigure;
    }
}
