package dev.socrates.specifications.review;

import dev.socrates.engine.interview.Paths;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.Projects;
import dev.socrates.specifications.Engines;
import dev.socrates.specifications.Standing;
import java.util.OptionalDouble;
import org.springframework.stereotype.Service;

/// Whether it pays to close the gaps of a project before somebody builds on it.
@Service
public class Prospects {

    private final Projects projects;
    private final Standing standing;
    private final Engines engines;

    Prospects(Projects projects, Standing standing, Engines engines) {
        this.projects = projects;
        this.standing = standing;
        this.engines = engines;
    }

    public Paths of(ProjectAccess access) {
        var pack = engines.of(access.pack()).pack();
        var conflicts = standing.figures(access).openConflicts();
        return Paths.compare(
                pack, standing.assess(access), conflicts, projects.get(access).phase(), OptionalDouble.empty());
    }
}
