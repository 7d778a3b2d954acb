package dev.socrates.specifications;

import dev.socrates.engine.interview.Next;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.projects.ProjectAccess;
import java.util.List;

/// Port: what an interview would ask about each facet that is not clear, without asking it.
public interface Agenda {

    /// @param assessment of the same project
    /// @return one question a facet, those that bring most first
    List<Next.Ask> of(ProjectAccess access, Assessment assessment);
}
