package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Asked.Outcome;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which questions on a facet can be put now, after all that was asked.
final class Occasions {

    /// So many other questions lie between a question and its return.
    private static final int COOLING = 5;

    /// So often somebody may say "later" or "I don't know" to one question before it rests for good.
    private static final int PATIENCE = 3;

    /// So often a facet is asked about once more after all its questions were answered.
    private static final int REPEATS = 3;

    private final Pack pack;
    private final Assessment assessment;
    private final History history;
    private final Known known;

    Occasions(Pack pack, Situation situation) {
        this.pack = pack;
        this.assessment = situation.assessment();
        this.history = situation.history();
        this.known = new Known(situation.claims());
    }

    record Possible(Question question, Occasion occasion) {}

    List<Possible> of(FacetScore score) {
        var questions = pack.questions(score.facet());
        return Stream.concat(
                        questions.stream().flatMap(question -> possible(question).stream()),
                        again(score, questions).stream())
                .toList();
    }

    private Optional<Possible> possible(Question question) {
        var latest = history.latest(question.id());
        if (latest.isPresent()) {
            return back(question, latest.get()).map(occasion -> new Possible(question, occasion));
        }
        if (!ready(question)) {
            return Optional.empty();
        }
        return Optional.of(known.answer(question)
                .map(claim -> new Possible(FollowUps.confirming(question, claim), Occasion.CONFIRM))
                .orElseGet(() -> new Possible(question, Occasion.FIRST)));
    }

    private Optional<Occasion> back(Question question, Asked latest) {
        var patient = history.times(question.id(), latest.outcome()) < PATIENCE;
        var rested = latest.age() >= COOLING;
        return switch (latest.outcome()) {
            case ANSWERED, PENDING -> Optional.empty();
            case DEFERRED -> returning(patient, rested, latest, Occasion.DEFERRED, Occasion.DEFERRED_AT_ONCE);
            case DONT_KNOW -> returning(patient, rested, latest, Occasion.UNKNOWN, Occasion.UNKNOWN_AT_ONCE);
            case SKIPPED ->
                history.times(question.id(), Outcome.SKIPPED) > 1 ? Optional.empty() : Optional.of(Occasion.SKIPPED);
        };
    }

    private static Optional<Occasion> returning(
            boolean patient, boolean rested, Asked latest, Occasion later, Occasion atOnce) {
        if (!patient || latest.age() == 0) {
            return Optional.empty();
        }
        return Optional.of(rested ? later : atOnce);
    }

    /// A question waits for those it builds on, unless their subject has become known without asking.
    private boolean ready(Question question) {
        return question.after().stream()
                .allMatch(before -> history.wasAsked(before)
                        || pack.question(before)
                                .flatMap(other -> assessment.facet(other.facet()))
                                .map(known -> known.state() != State.MISSING)
                                .orElse(true));
    }

    /// The question answered longest ago, in the words of the follow-up that fits, once all of the facet
    /// were put.
    private Optional<Possible> again(FacetScore score, List<Question> questions) {
        if (history.repeats(score.facet()) >= REPEATS
                || !questions.stream()
                        .allMatch(question -> history.wasAsked(question.id())
                                || known.answer(question).isPresent())) {
            return Optional.empty();
        }
        return questions.stream()
                .flatMap(question -> history.latest(question.id()).stream())
                .filter(latest -> latest.outcome() == Outcome.ANSWERED)
                .max(Comparator.comparingInt(Asked::age))
                .flatMap(oldest -> pack.question(oldest.questionId())
                        .map(question -> new Possible(
                                FollowUps.again(question, pack.facet(score.facet()), score.best()),
                                oldest.age() >= COOLING ? Occasion.AGAIN : Occasion.AGAIN_AT_ONCE)));
    }
}
