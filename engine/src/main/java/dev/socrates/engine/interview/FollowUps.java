package dev.socrates.engine.interview;

import dev.socrates.engine.Claim;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.extraction.Extraction;
import dev.socrates.engine.extraction.Extraction.Stance;
import dev.socrates.engine.extraction.Quality;
import dev.socrates.engine.interview.Triggers.Lack;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Question.FollowUp;
import dev.socrates.engine.pack.Question.Trigger;
import dev.socrates.engine.quality.Smell;
import java.util.Collection;
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

    /// What matters more than that a sentence about behaviour is not complete.
    private static final List<Trigger> BEFORE_INCOMPLETE = List.of(Trigger.UNMEASURABLE, Trigger.VAGUE);

    private FollowUps() {}

    /// The follow-up for the gravest lack that the question has one for, else any of it; empty when the
    /// answer filled the facet, when the person does not know or says that it does not apply, and when
    /// nothing lacks. Nothing is asked twice in a row in the same words. Whether the facet was clear before,
    /// and how often to insist, is for the caller to know.
    ///
    /// @param asked in the words in which it was put
    public static Optional<FollowUp> of(Question asked, Extraction extraction) {
        return of(asked, extraction, List.of());
    }

    /// As above, with further reasons to ask back: first contradictions, then what is vague or not
    /// measurable, then what is incomplete, then anything else.
    ///
    /// @param further mostly [Triggers#of]
    public static Optional<FollowUp> of(Question asked, Extraction extraction, Collection<Triggers> further) {
        if (extraction.stance() == Stance.DONT_KNOW || extraction.stance() == Stance.NOT_APPLICABLE) {
            return Optional.empty();
        }
        var answers = extraction.candidates().stream()
                .filter(candidate -> candidate.claim().facet().equals(asked.facet()))
                .toList();
        boolean filled = answers.stream().map(Candidate::claim).anyMatch(Maturity::fills);
        var lacks = further.stream()
                .flatMap(triggers -> triggers.of(asked, extraction).stream())
                .filter(lack -> lack.grave() || !filled)
                .toList();
        return first(asked, lacks, Trigger.CONTRADICTORY)
                .or(() -> filled ? Optional.empty() : own(asked, extraction, answers, true))
                .or(() -> first(asked, lacks, Trigger.INCOMPLETE))
                .or(() -> filled ? Optional.empty() : own(asked, extraction, answers, false));
    }

    private static Optional<FollowUp> first(Question asked, List<Lack> lacks, Trigger when) {
        return lacks.stream()
                .filter(lack -> lack.when() == when)
                .map(lack -> texts(asked, when)
                        .findFirst()
                        .map(own -> new FollowUp(when, own.text().replace(WORDS, lack.words())))
                        .orElseGet(() -> new FollowUp(when, lack.text())))
                .filter(followUp -> !asked.text().equals(followUp.text()))
                .findFirst();
    }

    /// @param grave only for what matters more than that the answer is incomplete
    private static Optional<FollowUp> own(
            Question asked, Extraction extraction, List<Candidate> answers, boolean grave) {
        var lacks = extraction.lacks();
        if (lacks.isEmpty() || (grave && lacks.stream().noneMatch(BEFORE_INCOMPLETE::contains))) {
            return Optional.empty();
        }
        return Stream.concat(lacks.stream().flatMap(lack -> texts(asked, lack)), ordinary(asked))
                .flatMap(followUp -> filled(followUp, answers).stream())
                .filter(followUp -> !asked.text().equals(followUp.text()))
                .findFirst();
    }

    /// Those that fit any answer; the others speak of something that must have been found.
    private static Stream<FollowUp> ordinary(Question question) {
        return question.followUps().stream()
                .filter(followUp -> followUp.when() != Trigger.CONTRADICTORY && followUp.when() != Trigger.INCOMPLETE);
    }

    /// A question in other words, for putting it again: the follow-up that fits what its facet still lacks.
    static Question again(Question question, Facet facet, @Nullable Claim best) {
        var lack = lack(facet, best);
        return Stream.concat(texts(question, lack), ordinary(question))
                .map(FollowUp::text)
                .filter(candidate -> !candidate.contains(WORDS))
                .findFirst()
                .map(question::saying)
                .orElse(question);
    }

    /// A question whose answer is known, asked for what is still open about it.
    static Question confirming(Question question, Claim known) {
        return question.saying(Phrasing.text("confirm").replace(WORDS, Phrasing.quotable(known.statement())));
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

    /// The person's own words that show the lack, the costliest first; those of another lack before none at
    /// all.
    private static Optional<String> words(Trigger lack, List<Candidate> answers) {
        return answers.stream()
                .flatMap(candidate -> candidate.smells().stream())
                .filter(smell -> smell.costs()
                        && !smell.words().isBlank()
                        && smell.words().strip().length() <= QUOTABLE)
                .sorted(Comparator.comparing((Smell smell) -> Quality.lack(smell) != lack)
                        .thenComparing(Smell::cost, Comparator.reverseOrder()))
                .map(smell -> smell.words().strip())
                .findFirst();
    }
}
