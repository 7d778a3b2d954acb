package dev.socrates.specifications.review;

import dev.socrates.engine.pack.RuleFinding;
import dev.socrates.engine.pack.Severity;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Engines;
import dev.socrates.specifications.Specification;
import dev.socrates.specifications.Standing;
import java.util.List;
import org.springframework.stereotype.Service;

/// What the rules of the pack say to what is specified now.
@Service
public class Rulings {

    private final Standing standing;
    private final Engines engines;

    Rulings(Standing standing, Engines engines) {
        this.standing = standing;
        this.engines = engines;
    }

    /// @param violations what is wrong, the gravest first
    /// @param undecided what cannot be judged before more is known, although something of it is
    public record Ruling(List<RuleFinding> violations, List<RuleFinding> undecided) {}

    public Ruling of(ProjectAccess access) {
        var claims = standing.known(access).current().stream()
                .map(Specification::claim)
                .toList();
        var rules = engines.of(access.pack()).rules();
        return new Ruling(rules.violations(claims), rules.undecided(claims));
    }

    /// How many of the gravest are broken. They are shown where a phase is left; they close no gate.
    public int errors(ProjectAccess access) {
        return Math.toIntExact(of(access).violations().stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .count());
    }
}
