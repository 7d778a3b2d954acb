package dev.socrates.specifications.glossary;

import dev.socrates.identity.UserId;
import dev.socrates.projects.ProjectEvent;
import dev.socrates.projects.ProjectId;
import java.util.Map;
import java.util.UUID;

/// What people decide about the words of a project.
public sealed interface TermChange extends ProjectEvent {

    /// @param what `confirmed`, `rejected` or `reopened`
    record Judged(ProjectId project, UserId actor, UUID term, String what) implements TermChange {
        @Override
        public String type() {
            return "term_" + what;
        }

        @Override
        public Map<String, Object> data() {
            return Map.of("term_id", term);
        }
    }

    /// @param what `merged`, `parted` or `reopened`
    record Compared(ProjectId project, UserId actor, String what) implements TermChange {
        @Override
        public String type() {
            return "terms_" + what;
        }

        @Override
        public Map<String, Object> data() {
            return Map.of();
        }
    }
}
