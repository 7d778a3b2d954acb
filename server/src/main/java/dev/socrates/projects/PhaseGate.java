package dev.socrates.projects;

import dev.socrates.engine.maturity.Gate;
import dev.socrates.engine.maturity.Phase;

/// Port: says whether a project may leave a phase. Called inside the transaction that would move it; the
/// answer has to stay true until that commits.
public interface PhaseGate {

    Gate check(ProjectAccess access, Phase leaving);
}
