package dev.socrates.specifications;

import dev.socrates.engine.pack.RuleFinding;
import dev.socrates.projects.ProjectAccess;
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
}
