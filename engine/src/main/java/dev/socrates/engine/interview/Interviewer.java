package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Next.Factor;
import dev.socrates.engine.maturity.Assessment;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Question;
import java.util.Comparator;
import java.util.List;

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

    private record Option(Question question, FacetScore score, Occasion occasion, double gain, List<Factor> factors) {}

    /// @param assessment by the same pack
    /// @param asked all that was put in this project so far, in any order
    public Next next(Assessment assessment, List<Asked> asked, Profile profile) {
        var open = assessment.facets().stream()
                .filter(score -> score.missing() > 0 && pack.find(score.facet()).isPresent())
                .toList();
        if (open.isEmpty()) {
            return new Next.Stop(Reasons.complete(assessment));
        }
        var history = History.of(asked);
        var occasions = new Occasions(pack, assessment, history);
        var gain = new Gain(pack, assessment, history, profile);
        return open.stream()
                .flatMap(score -> occasions.of(score).stream().map(possible -> {
                    var factors = gain.factors(score, possible.occasion());
                    return new Option(possible.question(), score, possible.occasion(), Gain.product(factors), factors);
                }))
                .sorted(BEST)
                .findFirst()
                .<Next>map(best -> new Next.Ask(
                        best.question(),
                        best.gain(),
                        Reasons.toAsk(best.score(), assessment, best.occasion()),
                        best.factors()))
                .orElseGet(() -> new Next.Stop(Reasons.nothingLeft(open, history)));
    }
}
