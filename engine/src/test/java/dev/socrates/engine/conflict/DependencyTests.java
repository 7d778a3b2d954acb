package dev.socrates.engine.conflict;

import static dev.socrates.engine.conflict.ClaimBuilder.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.socrates.engine.Claim;
import dev.socrates.engine.text.Value.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyTests {

    private static final String TABLE = "The distance table lists all pairs of stations.";

    private static List<Dependency> among(String... statements) {
        return among(Arrays.stream(statements));
    }

    /// Under the ids 0, 1, 2 and so on.
    private static List<Dependency> among(Stream<String> statements) {
        var all = statements.toList();
        return amongClaims(IntStream.range(0, all.size())
                .mapToObj(number -> claim("" + number, all.get(number)).build())
                .toArray(Claim[]::new));
    }

    private static List<Dependency> amongClaims(Claim... claims) {
        return Dependency.among(
                KnownClaims.of(Arrays.stream(claims).map(KnownClaim::of).toList()));
    }

    @Test
    void findsWhatIsAboutTheNeededThing() {
        assertThat(among("The fee is calculated using the distance table.", TABLE, "The lamp turns green."))
                .containsExactly(new Dependency("0", "1", "distance table"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The export requires a customer number.| Each customer number has eight digits.",
                "Invoices can be sent only after the nightly import.| The nightly import reads all deliveries.",
                "The dashboard relies on the delivery feed.| The delivery feed is renewed every minute.",
                "Refunds depend on the return policy.| The return policy allows 14 days."
            })
    void readsSeveralWaysToNeedSomething(String needing, String providing) {
        assertThat(among(needing, providing))
                .extracting(Dependency::needing, Dependency::providing)
                .containsExactly(tuple("0", "1"));
    }

    @Test
    void twoThatNeedTheSameDoNotDependOnEachOther() {
        assertThat(among("The fee depends on the distance table.", "The tax depends on the distance table."))
                .isEmpty();
    }

    @Test
    void whatSomebodyHasToDoIsNoThing() {
        assertThat(among("The desk requires the shift manager to sign.", "The shift manager opens the desk at eight."))
                .isEmpty();
    }

    @Test
    void scatteredWordsAreAnotherThing() {
        assertThat(among(
                        "The fee is calculated using the distance table.",
                        "The table in the hall is at a distance from the door."))
                .isEmpty();
    }

    @Test
    void whatEverybodySpeaksOfIsNotReported() {
        var many = IntStream.range(0, 5).mapToObj(number -> "The order form has field " + number + ".");

        assertThat(among(Stream.concat(Stream.of("Deliveries are planned using the order form."), many)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All tests run in GitHub Actions on every push.| GitHub Actions builds and deploys it.| GitHub Actions | ci",
                "The card numbers stay with Stripe.| Payments go through Stripe.| Stripe | payment",
                "The database is encrypted at rest.| We must use PostgreSQL.| PostgreSQL | database",
                "Each night the database is copied.| We must use Postgres.| PostgreSQL | database"
            })
    void whatCountsOnATechnologyNeedsWhoDecidesOnIt(String needing, String deciding, String name, String group) {
        var decision = claim("1", deciding).value(new Named(name, group)).build();

        assertThat(amongClaims(claim("0", needing).build(), decision))
                .extracting(Dependency::needing, Dependency::providing)
                .containsExactly(tuple("0", "1"));
    }

    @Test
    void twoDecisionsAboutTheSameRoleAreNoDependency() {
        var one = claim("0", "Payments go through Stripe.")
                .value(new Named("Stripe", "payment"))
                .build();
        var other = claim("1", "Refunds go through Stripe too.")
                .value(new Named("Stripe", "payment"))
                .build();

        assertThat(amongClaims(one, other)).isEmpty();
    }

    @Test
    void aTechnologyThatIsRuledOutIsNotNeeded() {
        var decision = claim("1", "We must use PostgreSQL.")
                .value(new Named("PostgreSQL", "database"))
                .build();

        assertThat(amongClaims(
                        claim("0", "Reports are never written to PostgreSQL.").build(), decision))
                .isEmpty();
    }

    @Test
    void anotherDatabaseIsAnotherThing() {
        var decision = claim("1", "We must use PostgreSQL.")
                .value(new Named("PostgreSQL", "database"))
                .build();

        assertThat(amongClaims(
                        claim("0", "The town keeps a database of all halls.").build(), decision))
                .isEmpty();
    }
}
