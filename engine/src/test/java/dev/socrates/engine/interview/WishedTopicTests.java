package dev.socrates.engine.interview;

import static dev.socrates.engine.interview.Interviews.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.interview.Asked.Outcome;
import dev.socrates.engine.interview.Next.Cause;
import dev.socrates.engine.maturity.Claims;
import dev.socrates.engine.maturity.Maturity;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What somebody wants to talk about, and what could be talked about.
class WishedTopicTests {

    private static final String PURPOSE = "goals.purpose";

    private final Pack software = Packs.load("software");

    @Test
    void takesUpTheFacetThatSomebodyWantsToTalkAbout() {
        var backup = FacetId.parse("disaster_recovery.backup");

        var ask = (Next.Ask) about(backup, List.of(), List.of());

        assertThat(ask.question().facet()).isEqualTo(backup);
    }

    @Test
    void asksAgainAboutAWantedFacetHoweverOftenItWasPut() {
        var backup = FacetId.parse("disaster_recovery.backup");
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            var ask = (Next.Ask) about(backup, List.of(), asked);
            asked = Histories.after(asked, ask.question(), Outcome.values()[i % 4]);
        }

        assertThat(asked).extracting(Asked::facet).containsOnly(backup);
    }

    @Test
    void saysThatAWantedFacetIsClear() {
        var stop = about(FacetId.parse(PURPOSE), List.of(Claims.clear(PURPOSE)), List.of());

        assertThat(stop).isEqualTo(new Next.Stop(Cause.COMPLETE, "Problem and purpose is clear already."));
    }

    @Test
    void theAgendaHasOneQuestionAFacetAndBeginsWithTheNext() {
        var agenda =
                new Interviewer(software).agenda(Maturity.assess(software, List.of()), List.of(), Profile.ANYONE, 5);

        assertThat(agenda).hasSize(5).first().isEqualTo(ask(software, List.of(), List.of()));
        assertThat(agenda).extracting(ask -> ask.question().facet()).doesNotHaveDuplicates();
    }

    private Next about(FacetId facet, List<Claim> claims, List<Asked> asked) {
        return new Interviewer(software).about(facet, Maturity.assess(software, claims), asked, Profile.ANYONE);
    }
}
