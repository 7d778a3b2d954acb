package dev.socrates.engine.interview;

import dev.socrates.engine.Claim;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.extraction.Extraction.Stance;
import dev.socrates.engine.extraction.Smell;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Question.FollowUp;
import dev.socrates.engine.pack.Question.Trigger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Picks what to ask back when an answer leaves its own question open.
public final class FollowUps {

    private static final String WORDS = "{words}";

    /// Longer words are no quotation any more but an echo of the answer.
    private static final int QUOTABLE = 60;

    private FollowUps() {}

    /// The follow-up for the gravest lack that the question has one for, else any of it; empty when the answer filled
    /// the facet, when the person does not know or says that it does not apply, and when nothing lacks. Whether the
    /// facet was clear before, and how often to insist, is for the caller to know.
    public static Optional<FollowUp> of(Question asked, Extraction extraction) {
        var answers = extraction.candidates().stream()
                .filter(candidate -> candidate.claim().facet().equals(asked.facet()))
                .toList();
        if (extraction.stance() == Stance.DONT_KNOW
                || extraction.stance() == Stance.NOT_APPLICABLE
                || answers.stream().map(Candidate::claim).anyMatch(Maturity::fills)
                || extraction.lacks().isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(
                        extraction.lacks().stream().flatMap(lack -> texts(asked, lack)), asked.followUps().stream())
                .flatMap(followUp -> filled(followUp, answers).stream())
                .findFirst();
    }

    /// A question in other words, for putting it again: the follow-up that fits what its facet still lacks.
    static Question again(Question question, Facet facet, @Nullable Claim best) {
        var lack = lack(facet, best);
        var text = Stream.concat(texts(question, lack), question.followUps().stream())
                .map(FollowUp::text)
                .filter(candidate -> !candidate.contains(WORDS))
                .findFirst()
                .orElse(question.text());
        return new Question(
                question.id(),
                question.facet(),
                text,
                question.manner(),
                question.role(),
                question.why(),
                question.hint(),
                question.example(),
                question.followUps(),
                question.after());
    }

    private static Trigger lack(Facet facet, @Nullable Claim best) {
        if (best == null) {
            return Trigger.SHORT;
        }
        if (Maturity.lacksMeasure(facet, best)) {
            return Trigger.UNMEASURABLE;
        }
        return best.quality() < 1 ? Trigger.VAGUE : Trigger.HEDGED;
    }

    private static Stream<FollowUp> texts(Question question, Trigger lack) {
        return question.followUps().stream().filter(followUp -> followUp.when() == lack);
    }

    private static Optional<FollowUp> filled(FollowUp followUp, List<Candidate> answers) {
        if (!followUp.text().contains(WORDS)) {
            return Optional.of(followUp);
        }
        return words(followUp.when(), answers)
                .map(words -> new FollowUp(followUp.when(), followUp.text().replace(WORDS, words)));
    }

    /// The person's own words that show the lack, the costliest first; those of another lack before none at all.
    private static Optional<String> words(Trigger lack, List<Candidate> answers) {
        return answers.stream()
                .flatMap(candidate -> candidate.smells().stream())
                .filter(smell ->
                        !smell.words().isBlank() && smell.words().strip().length() <= QUOTABLE)
                .sorted(Comparator.comparing((Smell smell) -> !shows(smell, lack))
                        .thenComparing(Smell::cost, Comparator.reverseOrder()))
                .map(smell -> smell.words().strip())
                .findFirst();
    }

    private static boolean shows(Smell smell, Trigger lack) {
        return switch (smell.kind()) {
            case VAGUE, OPEN_ENDED -> lack == Trigger.VAGUE;
            case UNMEASURABLE -> lack == Trigger.UNMEASURABLE;
            case HEDGED -> lack == Trigger.HEDGED;
        };
    }
}
