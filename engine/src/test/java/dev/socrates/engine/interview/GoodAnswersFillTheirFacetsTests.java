package dev.socrates.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.WordEmbedder;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.extraction.Extractor;
import dev.socrates.engine.interview.Asked.Outcome;
import dev.socrates.engine.maturity.FacetScore;
import dev.socrates.engine.maturity.FacetScore.State;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.pack.Question;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The promise of a pack's examples: who answers like that is not asked again.
class GoodAnswersFillTheirFacetsTests {

    private final Pack pack = Packs.load("software");
    private final Extractor extractor = new Extractor(pack, new WordEmbedder());

    @Test
    void everyExampleFillsTheFacetOfItsQuestion() {
        var lacking = pack.questions().stream()
                .map(question -> new Answered(question, score(question)))
                .filter(one -> one.score().state() != State.CLEAR)
                .map(Answered::toString)
                .toList();

        assertThat(lacking).isEmpty();
    }

    @Test
    void noExampleEarnsAFollowUp() {
        var asked = pack.questions().stream()
                .filter(question -> FollowUps.of(question, extractor.extract(question.example(), question))
                        .isPresent())
                .map(Question::id)
                .toList();

        assertThat(asked).isEmpty();
    }

    @Test
    void anInterviewAnsweredWithTheExamplesReachesEverything() {
        var interviewer = new Interviewer(pack);
        List<Claim> claims = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        while (interviewer.next(Maturity.assess(pack, claims), asked, Profile.ANYONE) instanceof Next.Ask ask) {
            claims.addAll(claims(ask.question()));
            List<Asked> later = new ArrayList<>();
            later.add(new Asked(ask.question().id(), ask.question().facet(), Outcome.ANSWERED, 0));
            asked.forEach(one -> later.add(new Asked(one.questionId(), one.facet(), one.outcome(), one.age() + 1)));
            asked = later;
        }

        assertThat(Maturity.assess(pack, claims).score()).isEqualByComparingTo("100.0");
        assertThat(asked).hasSizeLessThanOrEqualTo(pack.facets().size());
    }

    private record Answered(Question question, FacetScore score) {
        @Override
        public String toString() {
            return question.id() + ": " + score.reasons() + " from \"" + question.example() + "\"";
        }
    }

    private FacetScore score(Question question) {
        return Maturity.assess(pack, claims(question)).facet(question.facet()).orElseThrow();
    }

    private List<Claim> claims(Question question) {
        return extractor.extract(question.example(), question).candidates().stream()
                .map(Candidate::claim)
                .toList();
    }
}
