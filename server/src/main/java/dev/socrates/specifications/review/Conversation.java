package dev.socrates.specifications.review;

import dev.socrates.engine.elicitation.Step.Ask;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Intake.Taken;
import dev.socrates.specifications.Intake.Understood;

/// Port: the interview of a project. What was asked and answered beside it becomes part of it, so that each statement
/// leads back to the question that it answers.
public interface Conversation {

    /// Works in the caller's transaction, in which the project is locked.
    Taken take(ProjectAccess access, Ask asked, Understood answer);
}
