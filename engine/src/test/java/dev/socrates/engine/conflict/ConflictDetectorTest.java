package dev.socrates.engine.conflict;

import static dev.socrates.engine.conflict.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import dev.socrates.engine.text.Modality;
import dev.socrates.engine.text.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictDetectorTest {

    private final ConflictTestEmbedder embedder = new ConflictTestEmbedder();
    private final Comparing detector = new Comparing(new ConflictDetector(ConflictPairsTest.PACK, embedder));

    @Test
    void comparesIncomingClaimsWithEachOther() {
        var first = claim("a", "PostgreSQL is the database.").build();
        var second = claim("b", "MySQL is the database.").build();

        assertThat(detector.compare(List.of(first, second), List.of()))
                .singleElement()
                .returns("b", Finding::incoming)
                .returns("a", Finding::existing);
    }

    @Test
    void reportsOnePairOnceWithItsGravestKind() {
        var old =
                claim("old", "Users can delete public notes within 10 seconds.").build();
        var fresh = claim("new", "Users cannot delete private notes within 10 seconds.")
                .build();

        assertThat(detector.compare(List.of(fresh), List.of(old))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void doesNotCompareAClaimWithItself() {
        var same = claim("a", "PostgreSQL is the database.").build();

        assertThat(detector.compare(List.of(same), List.of(same))).isEmpty();
    }

    @Test
    void asksForMeaningAtMostOnce() {
        var existing = List.of(
                claim("1", "Customers may send invoices by mail to partners.").build(),
                claim("2", "Customers may send invoices by post to dealers.").build());
        var incoming = List.of(
                claim("3", "Invoices by letter are sent to partners by customers.")
                        .build(),
                claim("4", "Customers cannot send invoices by mail to banks.").build());

        detector.compare(incoming, existing);

        assertThat(embedder.calls.get()).isEqualTo(1);
    }

    @Test
    void needsNoMeaningWhereWordsSettleIt() {
        detector.compare(
                List.of(claim("new", "MySQL is the database.").build()),
                List.of(claim("old", "Invoices are sent by mail.").build()));

        assertThat(embedder.calls.get()).isZero();
    }

    @Test
    void findsThatSomethingDoesNotApplyYetIsDecided() {
        var old = claim("old", "Payment does not apply, because it is free.")
                .notApplicable()
                .build();
        var fresh = claim("new", "Payments are made by card.").build();

        assertThat(detector.compare(List.of(fresh), List.of(old)))
                .singleElement()
                .returns(Finding.Kind.CONTRADICTION, Finding::kind);
    }

    @Test
    void comparesNumbersThatOnlyTheValueHolds() {
        var seconds = new Value.Unit(Value.Dimension.DURATION, "s", BigDecimal.ONE);
        var two = new Value.Quantity(Value.Bound.AT_MOST, BigDecimal.TWO, null, seconds, null);
        var nine = new Value.Quantity(Value.Bound.AT_MOST, BigDecimal.valueOf(9), null, seconds, null);
        var old = latency("old", "Search is quick.", two);
        var fresh = latency("new", "Search may be slow.", nine);

        assertThat(detector.compare(List.of(fresh), List.of(old)))
                .singleElement()
                .returns(Finding.Kind.CONTRADICTION, Finding::kind);
    }

    @Test
    void weighsAWishLessThanADuty() {
        var old = claim("old", "Users must log in.").modality(Modality.MUST).build();
        var duty = claim("new", "The app works without login.")
                .modality(Modality.MUST)
                .build();
        var wish = claim("new", "The app works without login.")
                .modality(Modality.SHOULD)
                .build();

        var grave = detector.compare(List.of(duty), List.of(old)).getFirst();
        var mild = detector.compare(List.of(wish), List.of(old)).getFirst();

        assertThat(grave.severity()).isGreaterThan(mild.severity());
    }

    @Test
    void weighsSqliteByTheDistanceToTheLoad() {
        var old = claim("old", "SQLite is the database.").build();

        assertThat(severity(old, "500 concurrent users must be served.")).isEqualTo(Finding.Severity.MEDIUM);
        assertThat(severity(old, "50,000 concurrent users must be served.")).isEqualTo(Finding.Severity.CRITICAL);
    }

    @Test
    void givesTheSameFindingsAgain() {
        var old = List.of(claim("old", "Users must log in.").build());
        var fresh = List.of(claim("new", "The app works without login.").build());

        assertThat(detector.compare(fresh, old)).isEqualTo(detector.compare(fresh, old));
    }

    @Test
    void putsMilestonesAndMoneyIntoTheirDomains() {
        var launch = detector.compare(
                List.of(claim("n", "The launch is on 1 March 2027.").build()),
                List.of(claim("o", "The launch is on 15 June 2027.").build()));
        var budget = detector.compare(
                List.of(claim("n", "The budget is 80,000 EUR.").build()),
                List.of(claim("o", "The budget is 50,000 EUR.").build()));

        assertThat(launch).extracting(Finding::domain).containsExactly(Finding.Domain.TIMELINE);
        assertThat(budget).extracting(Finding::domain).containsExactly(Finding.Domain.RESOURCE);
    }

    @Test
    void bearsAnyText() {
        var texts = List.of(
                "",
                " ",
                "?",
                "\u0000\uD800",
                "not not not never",
                "😀 without 😀",
                "1,2.3,4 99999999999999999999999 % per per every",
                "every",
                "within a",
                "İstanbul ﬁles shall ﬁt",
                "9999-99-99 31 February 2027 Q9 2027",
                "at most",
                "if when unless",
                "a".repeat(50_000),
                "never delete 5 notes per day, ".repeat(5_000));
        var claims = new ArrayList<Claim>();
        for (var text : texts) {
            claims.add(claim("c" + claims.size(), text).build());
        }

        var findings = detector.compare(claims, claims);

        assertThat(findings).noneMatch(finding -> finding.kind().blocks());
    }

    private Finding.Severity severity(Claim old, String load) {
        return detector.compare(List.of(claim("new", load).build()), List.of(old))
                .getFirst()
                .severity();
    }

    private static Claim latency(String id, String statement, Value value) {
        return claim(id, statement)
                .of("performance.response_time", "latency")
                .about("search")
                .value(value)
                .build();
    }
}
