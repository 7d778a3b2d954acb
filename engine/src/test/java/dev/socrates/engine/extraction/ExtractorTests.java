package dev.socrates.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.text.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTests {

    @ParameterizedTest
    @ValueSource(strings = {"goals.purpose", "scalability.user_load", "tech_stack.database", "tech_stack.backend"})
    void findsTheFrameworkWhateverWasAsked(String facet) {
        assertThat(SmallProject.answer(facet, "I want to build a web app with FastAPI")
                        .candidates())
                .anySatisfy(candidate -> {
                    assertThat(candidate.claim().facet()).hasToString("tech_stack.backend");
                    assertThat(candidate.claim().key()).isEqualTo("backend_framework");
                    assertThat(candidate.claim().subject()).isEqualTo(Claim.SYSTEM);
                    assertThat(candidate.claim().value()).isNotNull();
                    assertThat(candidate.claim().value().display()).isEqualTo("FastAPI");
                });
    }

    @Test
    void findsOneCandidatePerNamedTechnology() {
        var claims = SmallProject.EXTRACTOR.extract("FastAPI with PostgreSQL on AWS", null).candidates().stream()
                .map(candidate -> candidate.claim().key())
                .toList();
        assertThat(claims).containsExactly("backend_framework", "database", "cloud");
    }

    @Test
    void prohibitsARejectedTechnologyWithoutContestingTheChosenOne() {
        var extraction = SmallProject.answer("tech_stack.database", "We must not use MongoDB. We use PostgreSQL.");
        assertThat(extraction.candidates()).hasSize(2);
        var rejected = extraction.candidates().getFirst().claim();
        assertThat(rejected.modality()).isEqualTo(Modality.MUST_NOT);
        assertThat(rejected.sameIdentity(extraction.candidates().getLast().claim()))
                .isFalse();
    }

    @Test
    void countsAnAnswerThatAlsoNamesATechnology() {
        var extraction =
                SmallProject.answer("requirements.core_features", "Users sign in with FastAPI and see their orders.");
        assertThat(extraction.candidates())
                .extracting(candidate -> candidate.claim().facet().toString())
                .containsExactly("tech_stack.backend", "requirements.core_features");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    scalability.user_load                 | 2,000 concurrent users                                  | concurrent_users
                    performance.response_time             | Search must answer within 300 ms at the 95th percentile | latency
                    disaster_recovery.recovery_objectives | We can lose 15 minutes of data: RPO 15 minutes          | rpo
                    requirements.constraints              | The deadline is 1 March 2027                            | deadline
                    data_retention.periods                | We keep invoices for ten years                          | retention
                    tech_stack.database                   | PostgreSQL                                              | database
                    requirements.core_features            | Customers can export a receipt                          | feature_export_receipt
                    """)
    void fillsTheAskedFacetByAConcreteAnswer(String facet, String text, String key) {
        var extraction = SmallProject.answer(facet, text);
        assertThat(extraction.candidates()).anySatisfy(candidate -> {
            assertThat(candidate.claim().facet()).hasToString(facet);
            assertThat(candidate.claim().key()).isEqualTo(key);
            assertThat(SmallProject.worth(candidate)).isGreaterThanOrEqualTo(0.8);
        });
        assertThat(extraction.lacks()).isEmpty();
    }

    @Test
    void movesAFigureToTheFacetItBelongsTo() {
        var text = "We expect 2,000 concurrent users and search results must appear within 300 ms.";
        var extraction = SmallProject.answer("scalability.user_load", text);
        assertThat(extraction.candidates())
                .extracting(candidate -> candidate.claim().facet().toString())
                .containsExactly("scalability.user_load", "performance.response_time");
        var latency = extraction.candidates().getLast();
        assertThat(latency.claim().subject()).isEqualTo("search");
        assertThat(latency.evidence().in(text)).isEqualTo("search results must appear within 300 ms.");
        assertThat(latency.claim().statement()).isEqualTo("Search results must appear within 300 ms.");
    }

    @Test
    void understandsASecondHalfWithoutAVerbAsTheFirst() {
        var extraction = SmallProject.answer(
                "data_retention.periods", "Invoices are kept for 10 years and delivery notes for two years.");
        assertThat(extraction.candidates())
                .extracting(candidate -> candidate.claim().subject() + " "
                        + candidate.claim().value().display())
                .containsExactly("invoice 10 years", "delivery note 2 years");
    }

    @Test
    void takesSeveralValuesFromOneSentence() {
        var text = "We go live on 1 March 2027 with a team of three developers, the budget is 20k EUR.";
        assertThat(SmallProject.answer("requirements.constraints", text).candidates())
                .extracting(candidate -> candidate.claim().key())
                .contains("deadline", "team_size", "budget");
    }

    @Test
    void makesAClaimOfAStatementTypedByHand() {
        var claim = SmallProject.EXTRACTOR
                .byHand(
                        "Checkout must respond within 2 seconds.",
                        FacetId.parse("performance.response_time"),
                        null,
                        null)
                .claim();
        assertThat(claim.key()).isEqualTo("latency");
        assertThat(claim.subject()).isEqualTo("checkout");
        assertThat(claim.modality()).isEqualTo(Modality.MUST);
        assertThat(claim.value()).isNotNull();
        assertThat(claim.value().display()).isEqualTo("<= 2 seconds");

        var named = SmallProject.EXTRACTOR
                .byHand("Two seconds", FacetId.parse("performance.response_time"), "login", "latency")
                .claim();
        assertThat(named.subject()).isEqualTo("login");
        assertThat(named.key()).isEqualTo("latency");
    }
}
