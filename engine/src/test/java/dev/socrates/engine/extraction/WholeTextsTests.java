package dev.socrates.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Embedder;
import dev.socrates.engine.WordEmbedder;
import dev.socrates.engine.extraction.Extraction.Reason;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTextsTests {

    @Test
    void embedsAtMostOncePerText() {
        var calls = new AtomicInteger();
        var counting = new Embedder() {
            private final Embedder words = new WordEmbedder();

            @Override
            public List<float[]> embed(List<String> texts) {
                calls.incrementAndGet();
                return words.embed(texts);
            }

            @Override
            public String model() {
                return words.model();
            }
        };
        var extractor = new Extractor(SmallProject.PACK, counting);
        assertThat(calls).hasValue(1);
        extractor.extract("Shops lose orders. Bakers rise early. Somebody answers the phone.", null);
        assertThat(calls).hasValue(2);
    }

    @Test
    void readsABrainDumpWithoutAQuestion() {
        var text = """
                Hi! Shops lose orders because the phone is busy.
                - It must handle 2,000 concurrent users
                - Pages must appear within 300 ms
                - Invoices are kept for 10 years
                We use Kotlin and PostgreSQL on AWS. What do you think?
                """;
        var extraction = SmallProject.EXTRACTOR.extract(text, null);
        assertThat(extraction.candidates())
                .extracting(candidate -> candidate.claim().facet().toString())
                .contains(
                        "goals.purpose",
                        "scalability.user_load",
                        "performance.response_time",
                        "data_retention.periods",
                        "tech_stack.backend",
                        "tech_stack.database",
                        "tech_stack.hosting");
        assertThat(extraction.skipped())
                .extracting(Extraction.Skipped::reason)
                .containsExactly(Reason.CHIT_CHAT, Reason.QUESTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Notes of the meeting on Monday.",
                "Minutes of the kick-off, 12 May 2027",
                "Version 0.3, draft of the product team",
                "Present: Ann, Bob and the users",
                "Appendix A: Reports",
                "Next meeting on Friday."
            })
    void leavesOutWhatOnlyNamesAPartOfTheDocument(String line) {
        assertThat(SmallProject.EXTRACTOR.extract(line, null).candidates()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Status reports are kept for 10 years.",
                "Version 3 of the API must answer within 300 ms.",
                "Drafts of invoices are kept for 10 years.",
                "Notes on invoices are kept for 10 years."
            })
    void readsStatementsThatBeginLikeALabel(String statement) {
        assertThat(SmallProject.EXTRACTOR.extract(statement, null).candidates()).isNotEmpty();
    }

    @Test
    void leavesOutWhatBelongsNowhere() {
        var extraction = SmallProject.EXTRACTOR.extract("My uncle owns three goats.", null);
        assertThat(extraction.candidates()).isEmpty();
        assertThat(extraction.skipped())
                .singleElement()
                .satisfies(skip -> assertThat(skip.reason()).isEqualTo(Reason.NO_FACET));
    }

    @Test
    void givesTheSameStatementTheSameIdentityAndSkipsItsRepetition() {
        var text = "Users can export the monthly report as PDF.";
        var first = SmallProject.answer("requirements.core_features", text)
                .candidates()
                .getFirst()
                .claim();
        var again = SmallProject.answer("requirements.core_features", text)
                .candidates()
                .getFirst()
                .claim();
        assertThat(again.sameIdentity(first)).isTrue();

        var repeated =
                SmallProject.EXTRACTOR.extract(text, SmallProject.about("requirements.core_features"), List.of(first));
        assertThat(repeated.candidates()).isEmpty();
        assertThat(repeated.skipped())
                .singleElement()
                .satisfies(skip -> assertThat(skip.reason()).isEqualTo(Reason.REPEATED));
    }

    @Test
    void letsDifferentFeaturesLiveSideBySide() {
        var text = "Nurses can view charts. Nurses can print charts. Doctors can edit charts.";
        assertThat(SmallProject.answer("requirements.core_features", text).candidates())
                .extracting(candidate -> candidate.claim().key())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void stopsAtFortyCandidatesAndCountsTheRest() {
        var text = new StringBuilder();
        for (int at = 0; at < 60; at++) {
            text.append("Users can export the ")
                    .append(Character.toString('a' + at % 26))
                    .append(at)
                    .append("list report.\n");
        }
        var extraction = SmallProject.answer("requirements.core_features", text.toString());
        assertThat(extraction.candidates()).hasSize(40);
        assertThat(extraction.skipped())
                .hasSize(20)
                .allSatisfy(skip -> assertThat(skip.reason()).isEqualTo(Reason.TOO_MANY));
    }
}
