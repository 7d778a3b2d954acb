package dev.socrates.pages;

import dev.socrates.engine.maturity.Phase;
import dev.socrates.interviews.OpenQuestions.OpenQuestion;
import dev.socrates.projects.Project;
import dev.socrates.projects.ProjectAccess.Permission;
import dev.socrates.projects.ProjectFigures.Figures;
import dev.socrates.projects.ProjectId;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Overview.InProject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What somebody finds when they come in.
///
/// @param steps what to do next, the most pressing first
/// @param names of all their projects
record StartBoard(
        List<Step> steps,
        List<OpenQuestion> questions,
        List<InProject<Conflict>> conflicts,
        Lately.Told lately,
        List<Card> projects,
        int hidden,
        Map<ProjectId, String> names) {

    /// @param amount how many, or how many points are missing
    /// @param phase the one that the project is on the way to
    record Step(Kind kind, Project project, Number amount, Phase phase, String path) {}

    enum Kind {
        CONFLICTS("scale"),
        GATE("flag"),
        DRAFTS("file"),
        NEAR("sparkle"),
        BEGIN("chat"),
        GO_ON("chat");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        public String key() {
            return "start.step." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param may what the reader may do there
    record Card(Project project, Figures figures, Set<Permission> may) {}

    public boolean isEmpty() {
        return names.isEmpty();
    }

    public String name(ProjectId project) {
        return names.getOrDefault(project, "");
    }
}
