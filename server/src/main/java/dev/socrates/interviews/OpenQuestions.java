package dev.socrates.interviews;

import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/// The questions that wait for one person, in all their projects.
@Service
public class OpenQuestions {

    private final OpenQuestionRepository repository;

    OpenQuestions(OpenQuestionRepository repository) {
        this.repository = repository;
    }

    public record OpenQuestion(ProjectId project, PutQuestion question) {}

    /// Those put in sessions of the person's own that are not ended, the newest first, one a project.
    public List<OpenQuestion> of(Collection<ProjectAccess> accesses, int limit) {
        return accesses.isEmpty()
                ? List.of()
                : repository.open(
                        accesses.stream().map(ProjectAccess::project).toList(),
                        accesses.iterator().next().user(),
                        limit);
    }
}
