package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Next.Ask;
import dev.socrates.engine.interview.Next.Cause;
import dev.socrates.engine.interview.Next.Stop;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Chooses the question with the highest expected gain. Among equals the pack's order decides, so that the
/// same state of things always leads to the same question. Immutable and thread-safe.
public final class Interviewer {

    private static final Comparator<Option> BEST = Comparator.comparingInt(
                    (Option option) -> option.occasion().turn())
            .thenComparing(option -> option.gain().value(), Comparator.reverseOrder());

    private final Pack pack;

    public Interviewer(Pack pack) {
        this.pack = pack;
    }

    record Option(Question question, FacetScore score, Occasion occasion, Gain gain) {}

    /// Without a budget: until everything is clear.
    ///
    /// @param assessment by the same pack
    /// @param asked all that was put in this project so far, in any order
    public Next next(Assessment assessment, List<Asked> asked, Profile profile) {
        return next(Situation.of(assessment, asked), profile, Budget.UNLIMITED);
    }

    /// What to do next within a budget. Questions whose keys are known already are not put.
    public Next next(Situation situation, Profile profile, Budget budget) {
        var open = open(situation.assessment());
        if (open.isEmpty()) {
            return new Stop(Cause.COMPLETE, Reasons.complete(situation.assessment()));
        }
        var options = options(open, situation, profile);
        return Stopping.of(pack, options, open, situation, profile, budget)
                .<Next>map(stop -> stop)
                .orElseGet(() -> ask(first(options, profile, budget), options, situation, profile));
    }

    /// The best question of each facet, those that bring most first: what would come next if none was
    /// answered.
    public List<Ask> agenda(Assessment assessment, List<Asked> asked, Profile profile, int limit) {
        var situation = Situation.of(assessment, asked);
        var options = options(open(assessment), situation, profile);
        var seen = new HashSet<FacetId>();
        return options.stream()
                .filter(option -> seen.add(option.score().facet()))
                .limit(limit)
                .map(option -> ask(option, options, situation, profile))
                .toList();
    }

    /// The best question on a facet that somebody wants to talk about now, though it was put before or put
    /// off.
    ///
    /// @throws NoSuchElementException when the pack has no such facet
    public Next about(FacetId facet, Assessment assessment, List<Asked> asked, Profile profile) {
        var score = assessment.facet(facet).orElseThrow(() -> new NoSuchElementException("no facet " + facet));
        if (score.missing() <= 0) {
            return new Stop(Cause.COMPLETE, Reasons.clear(score));
        }
        var situation = Situation.of(assessment, asked);
        var options = options(List.of(score), situation, profile);
        var best = options.stream().findFirst().orElseGet(() -> again(score, situation, profile));
        return ask(best, List.of(best), situation, profile);
    }

    private Option again(FacetScore score, Situation situation, Profile profile) {
        var history = situation.history();
        var question = pack.questions(score.facet()).stream()
                .max(Comparator.comparingInt(
                        one -> history.latest(one.id()).map(Asked::age).orElse(Integer.MAX_VALUE)))
                .orElseThrow();
        var put = history.wasAsked(question.id())
                ? FollowUps.again(question, pack.facet(score.facet()), score.best())
                : question;
        var gain = new Gains(pack, situation, profile).of(score, question, Occasion.AGAIN);
        return new Option(put, score, Occasion.AGAIN, gain);
    }

    /// Where there is somebody else to pass questions on to, the first that this person can answer.
    private Option first(List<Option> options, Profile profile, Budget budget) {
        return options.stream()
                .filter(option -> !budget.passesOn()
                        || referral(option.score().facet(), profile).isEmpty())
                .findFirst()
                .orElseGet(options::getFirst);
    }

    /// Somebody else who should rather answer about a facet; empty when this person may know it as well.
    ///
    /// @throws NoSuchElementException when the pack has no such facet
    public Optional<Referral> referral(FacetId facet, Profile profile) {
        return Referral.of(pack.facet(facet), profile);
    }

    private Ask ask(Option option, List<Option> all, Situation situation, Profile profile) {
        return new Ask(
                option.question(),
                option.gain().value(),
                Reasons.toAsk(
                        option, situation.asked().isEmpty() ? "" : Decisive.of(option, all), situation.assessment()),
                option.gain().factors(),
                referral(option.score().facet(), profile));
    }

    private List<FacetScore> open(Assessment assessment) {
        return assessment.facets().stream()
                .filter(score -> score.missing() > 0 && pack.find(score.facet()).isPresent())
                .toList();
    }

    /// All that can be asked about these facets now, the best first.
    private List<Option> options(List<FacetScore> open, Situation situation, Profile profile) {
        var occasions = new Occasions(pack, situation);
        var gains = new Gains(pack, situation, profile);
        return open.stream()
                .flatMap(score -> occasions.of(score).stream()
                        .map(possible -> new Option(
                                possible.question(),
                                score,
                                possible.occasion(),
                                gains.of(score, possible.question(), possible.occasion()))))
                .sorted(BEST)
                .toList();
    }
}
