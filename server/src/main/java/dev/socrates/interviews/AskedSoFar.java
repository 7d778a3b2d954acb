package dev.socrates.interviews;

import dev.socrates.engine.interview.Asked;
import dev.socrates.projects.ProjectAccess;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What was asked in a project, in all its sessions, as the choice of the next question wants to know it.
@Component
class AskedSoFar {

    private final QuestionRepository repository;

    AskedSoFar(QuestionRepository repository) {
        this.repository = repository;
    }

    /// The latest first. What was left for somebody else is waiting for an answer: nobody else is asked.
    List<Asked> in(ProjectAccess access) {
        var asked = new ArrayList<Asked>();
        for (var put : repository.put(access.project())) {
            var outcome = put.waits()
                    ? Asked.Outcome.PENDING
                    : Asked.Outcome.valueOf(put.status().name());
            asked.add(new Asked(put.template(), put.facet(), outcome, asked.size()));
        }
        return asked;
    }
}
