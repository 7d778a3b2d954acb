package dev.socrates.eval.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.socrates.embedding.OnnxEmbedder;
import dev.socrates.engine.extraction.ExampleVectors;
import dev.socrates.engine.extraction.Extractor;
import dev.socrates.engine.learning.Features;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import dev.socrates.eval.DataFolder;
import dev.socrates.eval.Line;
import dev.socrates.eval.answers.Sentences.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelongingTaskTests {

    private static final OnnxEmbedder EMBEDDER = OnnxEmbedder.inCallersThread();
    private static final Pack PACK = Packs.load("software");
    private static final Extractor EXTRACTOR = new Extractor(PACK, EMBEDDER);

    @AfterAll
    static void close() {
        EMBEDDER.close();
    }

    @Test
    void measuresWithoutAnyDataSet(@TempDir Path empty) {
        var lines = new ArrayList<Line>();
        new BelongingTask(EMBEDDER).run(new DataFolder(empty), lines::add, said -> {});

        assertThat(lines)
                .extracting(Line::metric)
                .containsExactly(
                        "the right one of 46 topics, no question asked",
                        "stays with its own question",
                        "leaves a question of another category",
                        "the same, behind another sentence");
        assertThat(lines.get(0).value()).isGreaterThan(lines.get(0).baseline());
        assertThat(lines.get(1).value()).isGreaterThan(0.96);
        assertThat(lines.get(3).value()).isGreaterThan(lines.get(2).value()).isLessThan(1);
        assertThat(lines.get(2).value()).isGreaterThan(0.3);
    }

    @Test
    void theSentencesAreAboutWhatThePackKnowsAndNoneOfThemStandsInIt() {
        var sentences = Sentences.read();

        assertThat(PACK.facets())
                .extracting(Facet::id)
                .containsAll(
                        sentences.stream().flatMap(one -> one.about().stream()).toList());
        assertThat(sentences)
                .extracting(Sentence::text)
                .hasSizeGreaterThan(150)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(ExampleVectors.texts(PACK));
        assertThat(sentences)
                .extracting(Sentence::first)
                .containsAll(PACK.facets().stream().map(Facet::id).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            requirements.roles_permissions | A beekeeper opens the app, picks the hive, enters kilos and the date, done.     | requirements.user_journeys
            goals.value                    | We have 60 rowers, maybe 80 next year.                                         | scalability.growth
            disaster_recovery.backup       | Back up each night. Restore within 4 hours.                                    | disaster_recovery.recovery_objectives
            requirements.core_features     | The repair log.                                                                | requirements.core_features
            goals.scope                    | Everything except the mobile app.                                              | goals.scope
            goals.scope                    | Login, search and invoices.                                                    | goals.scope
            scalability.user_load          | about 200 people                                                               | scalability.user_load
            """)
    void putsAnswersWhereACarefulReaderPutsThem(String asked, String answer, String facet) {
        var question = PACK.questions(FacetId.parse(asked)).getFirst();

        assertThat(EXTRACTOR.extract(answer, question).candidates())
                .extracting(candidate -> candidate.claim().facet().toString())
                .contains(facet);
    }

    @Test
    void doubtsWhatMayBeAboutSomethingElse() {
        var question = PACK.questions(FacetId.parse("goals.value")).getFirst();

        assertThat(EXTRACTOR.extract("About 40,000 jars a year.", question).candidates())
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.claim().facet()).hasToString("goals.value");
                    assertThat(candidate.claim().confidence()).isLessThanOrEqualTo(0.6);
                    assertThat(candidate.reasons())
                            .anyMatch(reason -> reason.contains("though it seems to be about data volume"));
                });
    }

    @Test
    void learnsWhichEvidenceCounts() {
        var examples = List.of(
                new ConditionalLogit.Example(choices(1, 0), 0),
                new ConditionalLogit.Example(choices(0, 1), 1),
                new ConditionalLogit.Example(choices(0.8, 0.1), 0));
        var model = ConditionalLogit.fit(examples);

        assertThat(model.weights("telling")[1]).isPositive();
        assertThat(model.weights("same")[1]).isCloseTo(0, within(1e-6));
    }

    private static List<Features> choices(double first, double second) {
        return List.of(
                new Features().add("telling", first).add("same"),
                new Features().add("telling", second).add("same"));
    }
}
