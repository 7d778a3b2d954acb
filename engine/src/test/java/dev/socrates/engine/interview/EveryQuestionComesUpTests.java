package dev.socrates.engine.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.interview.Asked.Outcome;
import dev.socrates.engine.maturity.Claims;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.PackSource;
import dev.socrates.engine.pack.PackTexts;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.pack.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// No question is dead: for each there is a state of an interview in which it is the next one.
class EveryQuestionComesUpTests {

    private final Pack pack = Packs.load("software");

    @Test
    void everyQuestionIsTheNextOneInSomeState() {
        Set<String> put = new HashSet<>();
        for (var facet : pack.facets()) {
            put.addAll(putAbout(pack, facet.id()));
        }

        assertThat(pack.questions())
                .extracting(Question::id)
                .allSatisfy(id -> assertThat(put).contains(id));
    }

    @Test
    void aQuestionThatWaitsForOneThatIsNeverPutStaysAway() {
        var texts = PackTexts.with("goals.yaml", "id: purpose_why_now", "id: purpose_why_not");
        var tiny = Packs.load(PackSource.of(texts));

        assertThat(putAbout(tiny, FacetId.parse("goals.purpose")))
                .containsExactlyInAnyOrder("purpose_problem", "purpose_why_not");
        assertThat(putAbout(tiny, FacetId.parse("performance.response_time"))).containsExactly("response_time_target");
    }

    @Test
    void everyFacetIsReachedByAnInterviewThatStartsFromNothing() {
        Set<FacetId> reached = new HashSet<>();
        List<Claim> claims = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        while (new Interviewer(pack).next(Maturity.assess(pack, claims), asked, Profile.ANYONE)
                instanceof Next.Ask ask) {
            reached.add(ask.question().facet());
            claims.add(Claims.clear(ask.question().facet().toString()));
            asked = Histories.after(asked, ask.question(), Outcome.ANSWERED);
        }

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        pack.facets().stream().map(Facet::id).toList());
    }

    /// Everything else is clear, and no answer settles the facet.
    private static Set<String> putAbout(Pack pack, FacetId facet) {
        var claims = pack.facets().stream()
                .map(Facet::id)
                .filter(other -> !other.equals(facet))
                .map(other -> Claims.clear(other.toString()))
                .toList();
        Set<String> put = new HashSet<>();
        List<Asked> asked = new ArrayList<>();
        while (new Interviewer(pack).next(Maturity.assess(pack, claims), asked, Profile.ANYONE)
                instanceof Next.Ask ask) {
            put.add(ask.question().id());
            asked = Histories.after(asked, ask.question(), Outcome.ANSWERED);
        }
        return put;
    }
}
