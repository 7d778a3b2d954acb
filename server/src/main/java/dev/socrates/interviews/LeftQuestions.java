package dev.socrates.interviews;

import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Questions that were left for somebody with another role, as long as their facets are not clear.
@Component
class LeftQuestions {

    private final QuestionRepository repository;
    private final Standing standing;

    LeftQuestions(QuestionRepository repository, Standing standing) {
        this.repository = repository;
        this.standing = standing;
    }

    /// Each once, the one that waits longest first.
    List<PutQuestion> in(ProjectAccess access) {
        var left = repository.left(access.project());
        if (left.isEmpty()) {
            return left;
        }
        var clear = standing.assess(access).facets().stream()
                .filter(score -> score.state() == State.CLEAR)
                .map(FacetScore::facet)
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        return left.stream()
                .filter(question -> !clear.contains(question.facet()) && seen.add(question.text()))
                .toList();
    }

    /// The first for one of the roles of this session.
    Optional<PutQuestion> first(ProjectAccess access, Session session) {
        var roles = session.terms().roles();
        return roles.isEmpty()
                ? Optional.empty()
                : in(access).stream()
                        .filter(question -> roles.contains(question.leftFor()))
                        .findFirst();
    }
}
