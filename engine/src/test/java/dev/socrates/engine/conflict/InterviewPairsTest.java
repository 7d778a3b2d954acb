package dev.socrates.engine.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.WordEmbedder;
import dev.socrates.engine.extraction.Candidate;
import dev.socrates.engine.extraction.Extractor;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.Packs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Statements as people make them in interviews, with the subjects and keys that the extractor finds.
class InterviewPairsTest {

    private static final Pack PACK = Packs.load("software");
    private static final Extractor EXTRACTOR = new Extractor(PACK, new WordEmbedder());
    private static final Comparing DETECTOR = new Comparing(new ConflictDetector(PACK, new WordEmbedder()));

    record Row(String expected, Claim incoming, Claim existing) {
        @Override
        public String toString() {
            return expected + ": " + incoming.statement() + " / " + existing.statement();
        }
    }

    static Stream<Row> nearMisses() throws IOException {
        return rows("interview-near-misses").map(cells -> row("NONE", cells));
    }

    static Stream<Row> conflicts() throws IOException {
        return rows("interview-conflicts").map(cells -> row(cells.getFirst(), cells.subList(1, cells.size())));
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void staysSilentWhereBothCanHold(Row row) {
        assertThat(compare(row.incoming(), row.existing())).isEmpty();
        assertThat(compare(row.existing(), row.incoming())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void findsWhatPeopleWouldFind(Row row) {
        assertThat(compare(row.incoming(), row.existing()))
                .singleElement()
                .matches(finding -> row.expected().equals("BLOCKS")
                        ? finding.kind().blocks()
                        : finding.kind().name().equals(row.expected()));
    }

    @Test
    void goodAnswersDoNotClashWithEachOther() {
        var claims = new ArrayList<Claim>();
        for (var question : PACK.questions()) {
            EXTRACTOR.extract(question.example(), question).candidates().stream()
                    .map(Candidate::claim)
                    .map(claim -> numbered(claim, claims.size() + "-" + question.id()))
                    .forEach(claims::add);
        }

        assertThat(DETECTOR.compare(claims, List.of()))
                .filteredOn(finding -> finding.kind().blocks())
                .extracting(Finding::explanation)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We hold them for 90 days... no wait, put 60 days.",
                "Orders are kept for 7 years. Scratch that, 10 years.",
                "Invoices are kept for 7 years. Sorry, I mean 10 years.",
                "Invoices are kept for 7 years. No wait, make that 10 years.",
                "Invoices are kept for 7 years. Rather 10 years."
            })
    void takesTheLaterOfOneBreath(String answer) {
        var asked = PACK.questions().stream()
                .filter(question -> question.facet().equals(FacetId.parse("data_retention.periods")))
                .findFirst()
                .orElseThrow();
        var claims = EXTRACTOR.extract(answer, asked).candidates().stream()
                .map(Candidate::claim)
                .toList();

        assertThat(DETECTOR.compare(claims, List.of()))
                .singleElement()
                .returns(Finding.Kind.CLARIFICATION, Finding::kind)
                .returns(claims.getLast().id(), Finding::incoming);
    }

    @Test
    void contradictsWhenTheCorrectionComesInAnotherAnswer() {
        var old = claim("old", "data_retention.periods", "Invoices are kept for 7 years.");
        var fresh = claim("new", "data_retention.periods", "Invoices are kept for 10 years.");

        assertThat(compare(fresh, old))
                .singleElement()
                .matches(finding -> finding.kind().blocks());
    }

    @Test
    void letsAThirdStatementSettleWhatTwoLeaveOpen() {
        var loss = claim("loss", "disaster_recovery.recovery_objectives", "The RPO is 5 minutes.");
        var night = claim("night", "disaster_recovery.backup", "There is one full backup every night.");
        var copies = claim("copies", "disaster_recovery.backup", "Changes are copied every 5 minutes.");

        assertThat(DETECTOR.compare(List.of(night), List.of(loss))).isNotEmpty();
        assertThat(DETECTOR.compare(List.of(night), List.of(loss, copies))).isEmpty();
    }

    @Test
    void excludesOnlyTechnologiesThatTheReaderOfTextsKnows() {
        var unknown = Clues.INSTANCE.technologies.keySet().stream()
                .filter(name -> Technology.in(Wording.of("We use " + name + " as the backend."), true)
                        .isEmpty())
                .toList();

        assertThat(unknown).isEmpty();
    }

    private static List<Finding> compare(Claim incoming, Claim existing) {
        return DETECTOR.compare(List.of(incoming), List.of(existing));
    }

    private static Stream<List<String>> rows(String name) throws IOException {
        var stream = Objects.requireNonNull(
                InterviewPairsTest.class.getResourceAsStream("/conflict/" + name + ".tsv"), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toList())
                    .toList()
                    .stream();
        }
    }

    private static Row row(String expected, List<String> cells) {
        return new Row(expected, claim("new", cells.get(0), cells.get(1)), claim("old", cells.get(2), cells.get(3)));
    }

    private static Claim claim(String id, String facet, String statement) {
        return numbered(
                EXTRACTOR.byHand(statement, FacetId.parse(facet), null, null).claim(), id);
    }

    private static Claim numbered(Claim claim, String id) {
        return new Claim(
                id,
                claim.facet(),
                claim.subject(),
                claim.key(),
                claim.statement(),
                claim.value(),
                claim.modality(),
                claim.actor(),
                claim.confidence(),
                claim.quality(),
                claim.notApplicable());
    }
}
