package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Next.Factor;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;

/// Chooses the question with the highest expected gain. Among equals the pack's order decides, so that the same
/// state of things always leads to the same question.
public final class Interviewer {

    private static final Comparator<Option> BEST = Comparator.comparingInt(
                    (Option option) -> option.occasion().turn())
            .thenComparing(Option::gain, Comparator.reverseOrder());

    private final Pack pack;

    public Interviewer(Pack pack) {
        this.pack = pack;
    }

    private record Option(Question question, FacetScore score, Occasion occasion, double gain, List<Factor> factors) {

        Next.Ask ask(Assessment assessment) {
            return new Next.Ask(question, gain, Reasons.toAsk(score, assessment, occasion), factors);
        }
    }

    /// @param assessment by the same pack
    /// @param asked all that was put in this project so far, in any order
    public Next next(Assessment assessment, List<Asked> asked, Profile profile) {
        var open = open(assessment);
        if (open.isEmpty()) {
            return new Next.Stop(Reasons.complete(assessment));
        }
        var history = History.of(asked);
        return options(open, assessment, history, profile).stream()
                .findFirst()
                .<Next>map(best -> best.ask(assessment))
                .orElseGet(() -> new Next.Stop(Reasons.nothingLeft(open, history)));
    }

    /// The best question of each facet, those that bring most first: what would come next if none was answered.
    public List<Next.Ask> agenda(Assessment assessment, List<Asked> asked, Profile profile, int limit) {
        var seen = new HashSet<FacetId>();
        return options(open(assessment), assessment, History.of(asked), profile).stream()
                .filter(option -> seen.add(option.score().facet()))
                .limit(limit)
                .map(option -> option.ask(assessment))
                .toList();
    }

    /// The best question on a facet that somebody wants to talk about now, though it was put before or put off.
    ///
    /// @throws NoSuchElementException when the pack has no such facet
    public Next about(FacetId facet, Assessment assessment, List<Asked> asked, Profile profile) {
        var score = assessment.facet(facet).orElseThrow(() -> new NoSuchElementException("no facet " + facet));
        if (score.missing() <= 0) {
            return new Next.Stop(Reasons.clear(score));
        }
        var history = History.of(asked);
        return options(List.of(score), assessment, history, profile).stream()
                .findFirst()
                .<Next>map(best -> best.ask(assessment))
                .orElseGet(() -> again(score, assessment, history, profile).ask(assessment));
    }

    private Option again(FacetScore score, Assessment assessment, History history, Profile profile) {
        var question = pack.questions(score.facet()).stream()
                .max(Comparator.comparingInt(
                        one -> history.latest(one.id()).map(Asked::age).orElse(Integer.MAX_VALUE)))
                .orElseThrow();
        var put = history.wasAsked(question.id())
                ? FollowUps.again(question, pack.facet(score.facet()), score.best())
                : question;
        var factors = new Gain(pack, assessment, history, profile).factors(score, Occasion.AGAIN);
        return new Option(put, score, Occasion.AGAIN, Gain.product(factors), factors);
    }

    private List<FacetScore> open(Assessment assessment) {
        return assessment.facets().stream()
                .filter(score -> score.missing() > 0 && pack.find(score.facet()).isPresent())
                .toList();
    }

    /// All that can be asked about these facets now, the best first.
    private List<Option> options(List<FacetScore> open, Assessment assessment, History history, Profile profile) {
        var occasions = new Occasions(pack, assessment, history);
        var gain = new Gain(pack, assessment, history, profile);
        return open.stream()
                .flatMap(score -> occasions.of(score).stream().map(possible -> {
                    var factors = gain.factors(score, possible.occasion());
                    return new Option(possible.question(), score, possible.occasion(), Gain.product(factors), factors);
                }))
                .sorted(BEST)
                .toList();
    }
}
