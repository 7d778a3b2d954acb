package dev.socrates.engine.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.Facet.ValueType;
import dev.socrates.engine.pack.Pack;
import dev.socrates.engine.pack.SmallPack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictPairsTest {

    static final Pack PACK = new SmallPack()
            .facet("performance.response_time", ValueType.DURATION, "latency!")
            .facet("goals.budget", ValueType.MONEY, "budget!")
            .facet("goals.team", ValueType.COUNT, "size!")
            .facet("goals.deadline", ValueType.DATE, "launch!", "beta!")
            .facet("tech_stack.database", ValueType.TECHNOLOGY, "database!")
            .facet("scalability.users", ValueType.COUNT, "users!")
            .facet("requirements.functions", ValueType.TEXT, "function")
            .build();

    record Row(String expected, Claim incoming, Claim existing) {
        @Override
        public String toString() {
            return expected + ": " + incoming.statement() + " / " + existing.statement();
        }
    }

    static Stream<Row> rows() throws IOException {
        var stream = Objects.requireNonNull(ConflictPairsTest.class.getResourceAsStream("/conflict/pairs.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(ConflictPairsTest::row).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhatTwoStatementsHaveToDoWithEachOther(Row row) {
        var findings = detector().compare(List.of(row.incoming()), List.of(row.existing()));

        switch (row.expected()) {
            case "NONE" -> assertThat(findings).isEmpty();
            case "BLOCKS" ->
                assertThat(findings)
                        .singleElement()
                        .matches(finding -> finding.kind().blocks());
            default ->
                assertThat(findings)
                        .extracting(finding -> finding.kind().name())
                        .containsExactly(row.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void quotesBothSides(Row row) {
        for (var finding : detector().compare(List.of(row.incoming()), List.of(row.existing()))) {
            assertThat(finding.incomingWords())
                    .isNotEmpty()
                    .allMatch(row.incoming().statement()::contains);
            assertThat(finding.existingWords())
                    .isNotEmpty()
                    .allMatch(row.existing().statement()::contains);
            assertThat(finding.explanation())
                    .contains(row.incoming().statement().substring(0, 8))
                    .contains(row.existing().statement().substring(0, 8))
                    .endsWith(".");
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsABlockingConflictWhicheverSideCameFirst(Row row) {
        boolean blocking = List.of("CONTRADICTION", "INCONSISTENCY", "BLOCKS").contains(row.expected());
        var turned = detector().compare(List.of(row.existing()), List.of(row.incoming()));

        if (blocking) {
            assertThat(turned).singleElement().matches(finding -> finding.kind().blocks());
        }
        if (row.expected().equals("NONE")) {
            assertThat(turned).isEmpty();
        }
    }

    @Test
    void holdsEnoughPairs() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(80);
    }

    static Comparing detector() {
        return new Comparing(new ConflictDetector(PACK, new ConflictTestEmbedder()));
    }

    private static Row row(String line) {
        var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        return new Row(
                cells.get(0),
                claim("new", cells.get(1), cells.get(2), cells.get(3)),
                claim("old", cells.get(4), cells.get(5), cells.get(6)));
    }

    private static Claim claim(String id, String identity, String subject, String statement) {
        int slash = identity.indexOf('/');
        return ClaimBuilder.claim(id, statement)
                .of(identity.substring(0, slash), identity.substring(slash + 1))
                .about(subject)
                .build();
    }
}
