package dev.socrates.interviews;

import dev.socrates.engine.interview.Presentation.Part;
import dev.socrates.engine.interview.Referral;
import dev.socrates.engine.pack.Question;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Engines;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// How an interview goes for one person: how much of the budget is used, to what it adapts, and what a question
/// looks like to them.
@Service
public class Courses {

    private final QuestionRepository repository;
    private final Acquaintance acquaintance;
    private final Engines engines;

    Courses(QuestionRepository repository, Acquaintance acquaintance, Engines engines) {
        this.repository = repository;
        this.acquaintance = acquaintance;
        this.engines = engines;
    }

    /// @param put questions put in this session, the open one included
    /// @param most of them; null where their number ends nothing
    /// @param adaptation to what it adapts and how, in a sentence; empty where it does not
    public record Course(Dial dial, int put, @Nullable Integer most, String adaptation) {}

    /// @param parts shown at once, in their order; the rest is a click away
    public record Showing(List<Part> parts, Optional<Referral> referral) {}

    public Course of(ProjectAccess access, Session session) {
        var adaptation = acquaintance.adaptation(access, session);
        var dial = session.terms().dial();
        return new Course(
                dial,
                repository.spent(session.id()),
                dial.counts() ? adaptation.within(dial.budget().questions()) : null,
                adaptation.sentence());
    }

    /// @param template none for a question about a conflict, which is shown to all alike
    public Showing show(ProjectAccess access, Session session, PutQuestion question, @Nullable Question template) {
        if (template == null) {
            return new Showing(List.of(Part.QUESTION), Optional.empty());
        }
        var profile = acquaintance.with(access, session);
        // What is asked back is not what the example answers.
        var parts = profile.adaptation().present(template).parts().stream()
                .filter(part -> part != Part.EXAMPLE || question.followUpTo() == null)
                .toList();
        return new Showing(parts, engines.of(access.pack()).interviewer().referral(question.facet(), profile));
    }
}
