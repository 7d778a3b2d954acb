package dev.socrates.interviews;

import dev.socrates.engine.interview.Next;
import dev.socrates.engine.pack.Manner;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Question.FollowUp;
import dev.socrates.engine.pack.Question.Trigger;
import dev.socrates.platform.Ids;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.specifications.Conflict;
import dev.socrates.specifications.Engines;
import dev.socrates.specifications.Specifications;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts questions into words: those of the pack, those that insist, and those about a conflict.
@Component
class Wording {

    private static final double CONFLICT_GAIN = 1.0;

    private final Engines engines;
    private final Specifications specifications;
    private final Clock clock;

    Wording(Engines engines, Specifications specifications, Clock clock) {
        this.engines = engines;
        this.specifications = specifications;
        this.clock = clock;
    }

    /// Without factors: it is put because of the answer, not because it weighs most.
    PutQuestion insisting(PutQuestion question, Question template, FollowUp followUp) {
        return new PutQuestion(
                Ids.next(),
                question.session(),
                template.id(),
                question.facet(),
                followUp.text(),
                Manner.CLARIFY,
                template.role(),
                "The answer left something open: " + open(followUp.when()),
                question.expectedGain(),
                List.of(),
                question.id(),
                question.depth() + 1,
                null,
                PutQuestion.Status.PENDING,
                null,
                clock.instant());
    }

    private static String open(Trigger lack) {
        return switch (lack) {
            case VAGUE -> "some of its words mean something else to everybody.";
            case UNMEASURABLE -> "nothing in it can be measured.";
            case HEDGED -> "it was said with a reservation.";
            case SHORT -> "it says little, or little in it is about what was asked.";
            case CONTRADICTORY -> "two parts of it do not go together.";
            case INCOMPLETE -> "a part of what happens is not said.";
        };
    }

    PutQuestion fromPack(UUID session, Next.Ask ask, PutQuestion.Status status) {
        var question = ask.question();
        return new PutQuestion(
                Ids.next(),
                session,
                question.id(),
                question.facet(),
                question.text(),
                question.manner(),
                question.role(),
                ask.reason(),
                ask.expectedGain(),
                ask.factors(),
                null,
                0,
                null,
                status,
                null,
                clock.instant());
    }

    /// The same question once more, for whom it was left.
    PutQuestion leftFor(UUID session, PutQuestion left) {
        var role = Objects.requireNonNull(left.leftFor());
        return new PutQuestion(
                Ids.next(),
                session,
                left.template(),
                left.facet(),
                left.text(),
                left.manner(),
                left.role(),
                "This was left for the " + role.title() + ", which is you.",
                left.expectedGain(),
                left.factors(),
                null,
                0,
                null,
                PutQuestion.Status.PENDING,
                null,
                clock.instant());
    }

    PutQuestion aboutConflict(ProjectAccess access, UUID session, Conflict conflict) {
        var sides = specifications.find(
                access,
                List.of(conflict.existing().specification(), conflict.incoming().specification()));
        var existing = sides.stream()
                .filter(side -> side.id().equals(conflict.existing().specification()))
                .findFirst()
                .orElseThrow();
        var incoming = sides.stream()
                .filter(side -> side.id().equals(conflict.incoming().specification()))
                .findFirst()
                .orElseThrow();
        var role = engines.of(access.pack())
                .pack()
                .facet(incoming.facet())
                .answerableBy()
                .getFirst();
        return new PutQuestion(
                Ids.next(),
                session,
                null,
                incoming.facet(),
                "Earlier it was said: \"" + existing.content().statement() + "\" Later: \""
                        + incoming.content().statement() + "\" Which of the two holds?",
                Manner.CLARIFY,
                role,
                conflict.explanation(),
                CONFLICT_GAIN,
                List.of(),
                null,
                0,
                conflict.id(),
                PutQuestion.Status.PENDING,
                null,
                clock.instant());
    }
}
