package dev.socrates.projects;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/// Port: the figures that lists of projects show, for many projects in one query.
public interface ProjectFigures {

    Map<ProjectId, Figures> of(Collection<ProjectId> projects);

    /// @param maturityScore 0 to 100 with one decimal
    record Figures(BigDecimal maturityScore, int openConflicts, int specifications) {

        public static final Figures NONE = new Figures(new BigDecimal("0.0"), 0, 0);
    }
}
