package dev.socrates.interviews;

import dev.socrates.engine.interview.FollowUps;
import dev.socrates.engine.interview.Triggers;
import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Question.FollowUp;
import dev.socrates.interviews.Questions.Turned;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Engines;
import dev.socrates.specifications.Intake.Taken;
import dev.socrates.specifications.Intake.Understood;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks back for what an answer left open.
@Component
class Insisting {

    private final Questions questions;
    private final Wording wording;
    private final Engines engines;

    Insisting(Questions questions, Wording wording, Engines engines) {
        this.questions = questions;
        this.wording = wording;
        this.engines = engines;
    }

    /// @param patience how often to insist on one question
    /// @return null when nothing is open, or another question is
    @Nullable
    PutQuestion after(ProjectAccess access, PutQuestion question, Understood understood, Taken taken, int patience) {
        boolean clear = taken.progress()
                .after()
                .facet(question.facet())
                .map(score -> score.state() == State.CLEAR)
                .orElse(true);
        if (clear || question.depth() >= patience) {
            return null;
        }
        var triggers = Triggers.of(engines.of(access.pack()).pack());
        return questions
                .template(access, question)
                .flatMap(template -> FollowUps.of(template.saying(question.text()), understood.extraction(), triggers)
                        .flatMap(followUp -> put(access, question, template, followUp)))
                .orElse(null);
    }

    private Optional<PutQuestion> put(
            ProjectAccess access, PutQuestion question, Question template, FollowUp followUp) {
        var insisting = wording.insisting(question, template, followUp);
        return questions.put(access, insisting) instanceof Turned.Put(var open)
                        && open.id().equals(insisting.id())
                ? Optional.of(insisting)
                : Optional.empty();
    }
}
