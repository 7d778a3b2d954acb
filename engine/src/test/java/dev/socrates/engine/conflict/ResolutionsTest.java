package dev.socrates.engine.conflict;

import static dev.socrates.engine.conflict.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.text.Value;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionsTest {

    private static final String DATABASE = "tech_stack.database";
    private static final String LATENCY = "performance.response_time";

    @Test
    void namesBothTechnologiesAndNeverMergesThem() {
        var old = named("SQLite is the database of the mobile app.", "mobile app", "SQLite");
        var fresh = named("PostgreSQL is the database of the server.", "server", "PostgreSQL");
        var finding = new Finding(
                "new",
                "old",
                Finding.Kind.CONTRADICTION,
                Finding.Domain.TECHNOLOGY,
                Finding.Severity.HIGH,
                List.of("PostgreSQL"),
                List.of("SQLite"),
                "x");

        var options = Resolutions.options(finding, fresh, old);

        assertThat(options).extracting(Option::value).doesNotContain("merge").contains("ask", "ignore");
        assertThat(label(options, "replace")).isEqualTo("Replace SQLite by PostgreSQL");
        assertThat(label(options, "keep_both"))
                .isEqualTo("Keep both: SQLite for the mobile app, PostgreSQL for the server (give a scope)");
    }

    @Test
    void proposesTheStricterOfTwoBounds() {
        var old = latency("old", "Search answers in under 2 seconds.");
        var fresh = latency("new", "Search answers in under 500 ms.");

        var options = Resolutions.options(finding(fresh, old), fresh, old);

        assertThat(options)
                .filteredOn(option -> option.value().equals("merge"))
                .singleElement()
                .returns("Search answers in under 500 ms.", Option::proposedStatement);
    }

    @Test
    void proposesTheFullerStatementOfAClarification() {
        var old = latency("old", "Search answers in under 2 seconds.");
        var fresh = latency("new", "Search answers in under 500 ms at the 95th percentile.");
        var finding = finding(fresh, old);

        assertThat(finding.kind()).isEqualTo(Finding.Kind.CLARIFICATION);
        assertThat(Resolutions.options(finding, fresh, old).getFirst().value()).isEqualTo("replace");
    }

    @Test
    void mergesWhatIsSaidTwice() {
        var old = latency("old", "Search answers in under 500 ms.");
        var fresh = latency("new", "Search answers in under 0.5 s.");

        assertThat(Resolutions.options(finding(fresh, old), fresh, old))
                .first()
                .returns("merge", Option::value)
                .returns("Search answers in under 500 ms.", Option::proposedStatement);
        assertThat(Resolutions.options(finding(fresh, old), fresh, confirmed(old)))
                .first()
                .returns("merge", Option::value);
    }

    @Test
    void trustsWhatAPersonConfirmed() {
        var fresh = claim("new", "MySQL is the database.")
                .of(DATABASE, "database")
                .confidence(0.5)
                .build();
        var old = claim("old", "PostgreSQL is the database.")
                .of(DATABASE, "database")
                .confidence(1)
                .build();

        assertThat(Resolutions.options(finding(fresh, old), fresh, old)
                        .getFirst()
                        .value())
                .isEqualTo("keep_old");
    }

    @Test
    void ordersByScoreAndSpeaksOfBothSidesEverywhere() {
        var fresh =
                claim("new", "MySQL is the database.").of(DATABASE, "database").build();
        var old = claim("old", "PostgreSQL is the database.")
                .of(DATABASE, "database")
                .build();

        var options = Resolutions.options(finding(fresh, old), fresh, old);

        assertThat(options)
                .isSortedAccordingTo(Comparator.comparingDouble(Option::score).reversed())
                .allSatisfy(option -> {
                    assertThat(option.score()).isBetween(0.0, 1.0);
                    assertThat(option.label()).contains("MySQL").contains("PostgreSQL");
                    assertThat(option.rationale()).contains("MySQL").contains("PostgreSQL");
                });
    }

    private static Finding finding(Claim fresh, Claim old) {
        return ConflictPairsTest.detector()
                .compare(List.of(fresh), List.of(old))
                .getFirst();
    }

    private static Claim confirmed(Claim claim) {
        return search(claim.id(), claim.statement()).confidence(1).build();
    }

    private static Claim latency(String id, String statement) {
        return search(id, statement).build();
    }

    private static ClaimBuilder search(String id, String statement) {
        return claim(id, statement).of(LATENCY, "latency").about("search");
    }

    private static Claim named(String statement, String subject, String name) {
        return claim(name, statement)
                .of(DATABASE, "database")
                .about(subject)
                .value(new Value.Named(name, "database"))
                .build();
    }

    private static String label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElseThrow()
                .label();
    }
}
