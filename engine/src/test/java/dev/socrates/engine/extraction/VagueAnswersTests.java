package dev.socrates.engine.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.WordEmbedder;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import dev.socrates.engine.quality.Smell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VagueAnswersTests {

    private static final Pack PACK = Packs.load("software");
    private static final Extractor EXTRACTOR = new Extractor(PACK, new WordEmbedder());

    private static Extraction answer(String facet, String text) {
        return EXTRACTOR.extract(text, PACK.questions(FacetId.parse(facet)).getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            security.authentication   | Standard login only, nothing fancy.
            security.authentication   | The usual security stuff, you know, a login.
            goals.success_metrics     | We are happy when it runs smoothly and people like it
            goals.purpose             | People should be happier with us.
            monitoring.alerting       | Somebody should get a message when something is wrong
            performance.response_time | Quick quick it should go
            requirements.core_features | It should be easy to use
            """)
    void keepsAVagueAnswerWellBelowFull(String facet, String text) {
        var extraction = answer(facet, text);
        assertThat(extraction.candidates())
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate.claim().confidence()
                                * candidate.claim().quality())
                        .isLessThanOrEqualTo(0.55));
        assertThat(extraction.lacks()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            requirements.core_features     | Well, the nurse scans the wristband, you know, before the infusion.
            requirements.core_features     | OK, the nurse scans the wristband.
            requirements.roles_permissions | A clerk can enter and correct the meter readings.
            """)
    void takesNoOrdinaryWordForAVagueOne(String facet, String text) {
        assertThat(answer(facet, text).candidates())
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate.smells()).noneMatch(Smell::costs));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            And the skipper signs the list.           | The skipper signs the list.
            Then the skipper signs the list.          | The skipper signs the list.
            Oh and the skipper signs the list.        | The skipper signs the list.
            See, the skipper signs the list.          | The skipper signs the list.
            Yeah, so the skipper signs the list.      | The skipper signs the list.
            Then again the skipper signs the list.    | Again the skipper signs the list.
            """)
    void stripsTheOpenerFromTheStatementButNotFromItsEvidence(String text, String statement) {
        assertThat(answer("requirements.core_features", text).candidates())
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.claim().statement()).isEqualTo(statement);
                    assertThat(candidate.evidence().in(text)).isEqualTo(text);
                });
    }
}
