package dev.socrates.engine.interview;

import dev.socrates.engine.Claim;
import dev.socrates.engine.interview.Asked.Outcome;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import java.util.List;

/// One step of an interview without a budget.
final class Interviews {

    private Interviews() {}

    static Asked asked(String question, String facet, Outcome outcome, int age) {
        return new Asked(question, FacetId.parse(facet), outcome, age);
    }

    static Next next(Pack pack, List<Claim> claims, List<Asked> asked) {
        return new Interviewer(pack).next(Maturity.assess(pack, claims), asked, Profile.ANYONE);
    }

    static Next.Ask ask(Pack pack, List<Claim> claims, List<Asked> asked) {
        return ask(pack, claims, asked, Profile.ANYONE);
    }

    static Next.Ask ask(Pack pack, List<Claim> claims, List<Asked> asked, Profile profile) {
        return (Next.Ask) new Interviewer(pack).next(Maturity.assess(pack, claims), asked, profile);
    }
}
