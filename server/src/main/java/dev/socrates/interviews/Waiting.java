package dev.socrates.interviews;

import dev.socrates.engine.interview.Referral;
import dev.socrates.engine.pack.Role;
import dev.socrates.platform.InvalidException;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Engines;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Questions that wait for others: left by those who were asked, offered first to whoever has the role.
@Service
public class Waiting {

    private final Interviews interviews;
    private final Questions questions;
    private final LeftQuestions left;
    private final QuestionRepository repository;
    private final Acquaintance acquaintance;
    private final Engines engines;

    Waiting(
            Interviews interviews,
            Questions questions,
            LeftQuestions left,
            QuestionRepository repository,
            Acquaintance acquaintance,
            Engines engines) {
        this.interviews = interviews;
        this.questions = questions;
        this.left = left;
        this.repository = repository;
        this.acquaintance = acquaintance;
        this.engines = engines;
    }

    /// @param text the questions of the role, to be sent to somebody
    public record ForRole(Role role, List<PutQuestion> questions, String text) {}

    /// By role, in the order of the roles; what has become clear meanwhile waits no longer.
    public List<ForRole> of(ProjectAccess access) {
        var byRole = new TreeMap<Role, List<PutQuestion>>();
        for (var question : left.in(access)) {
            byRole.computeIfAbsent(Objects.requireNonNull(question.leftFor()), _ -> new ArrayList<>())
                    .add(question);
        }
        return byRole.entrySet().stream()
                .map(entry -> new ForRole(entry.getKey(), entry.getValue(), text(access, entry.getValue())))
                .toList();
    }

    /// Leaves a question for somebody with the role that is most likely to know.
    ///
    /// @throws InvalidException for a question about a conflict, which whoever sees both sides can decide
    @Transactional
    public PutQuestion leave(ProjectAccess access, UUID session, UUID question) {
        var put = questions.get(access, session, question);
        if (put.template() == null) {
            throw new InvalidException("question_id", "is about a conflict and cannot be left for others", "conflict");
        }
        questions.settle(access, session, question, PutQuestion.Status.DEFERRED);
        repository.leave(question, roleFor(access, interviews.get(access, session), put));
        return questions.get(access, session, question);
    }

    private Role roleFor(ProjectAccess access, Session session, PutQuestion question) {
        var engine = engines.of(access.pack());
        return engine.interviewer()
                .referral(question.facet(), acquaintance.with(access, session))
                .map(Referral::role)
                .orElseGet(() -> engine.pack().facet(question.facet()).answerableBy().stream()
                        .filter(role -> !session.terms().roles().contains(role))
                        .findFirst()
                        .orElse(question.role()));
    }

    private String text(ProjectAccess access, List<PutQuestion> waiting) {
        var lines = new StringBuilder();
        int number = 1;
        for (var question : waiting) {
            lines.append(number++).append(". ").append(question.text()).append('\n');
            questions
                    .template(access, question)
                    .ifPresent(template ->
                            lines.append("   ").append(template.why()).append('\n'));
        }
        return lines.toString();
    }
}
