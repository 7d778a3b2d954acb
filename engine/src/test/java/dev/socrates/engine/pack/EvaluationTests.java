package dev.socrates.engine.pack;

import static dev.socrates.engine.pack.Truth.FALSE;
import static dev.socrates.engine.pack.Truth.TRUE;
import static dev.socrates.engine.pack.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.engine.Claim;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EvaluationTests {

    private static final String DATABASE = "tech_stack.database.primary_database";
    private static final String USERS = "scalability.user_load.concurrent_users";
    private static final String LATENCY = "performance.response_time.latency";
    private static final String BOTH = DATABASE + " == \"sqlite\" and " + USERS + " > 100";

    private final Pack pack = Packs.load("software");
    private final Statements said = new Statements(pack);

    @Test
    void holdsWhenAllPartsHoldAndNamesTheClaimsThatDecided() {
        said.say(DATABASE, "We keep everything in SQLite.")
                .say(USERS, "500 people at once")
                .say(LATENCY, "1 s");

        var verdict = said.evaluate(BOTH);

        assertThat(verdict.truth()).isEqualTo(TRUE);
        assertThat(verdict.evidence())
                .extracting(Claim::statement)
                .containsExactly("We keep everything in SQLite.", "500 people at once");
        assertThat(verdict.because()).anySatisfy(one -> assertThat(one).contains("\"500 people at once\""));
    }

    @Test
    void oneFalsePartDecidesAlone() {
        var verdict = said.say(DATABASE, "PostgreSQL").evaluate(BOTH);

        assertThat(verdict.truth()).isEqualTo(FALSE);
        assertThat(verdict.evidence()).extracting(Claim::statement).containsExactly("PostgreSQL");
    }

    @Test
    void isUnknownAndNamesWhatWouldDecide() {
        var verdict = said.say(DATABASE, "SQLite").evaluate(BOTH);

        assertThat(verdict.truth()).isEqualTo(UNKNOWN);
        assertThat(verdict.open()).containsExactly(USERS);
    }

    @Test
    void comparesAcrossUnits() {
        said.say(LATENCY, "Pages appear within 0.3 seconds.");

        assertThat(said.truth(LATENCY + " == 300 ms")).isEqualTo(TRUE);
        assertThat(said.truth(LATENCY + " < 200 ms")).isEqualTo(FALSE);
        assertThat(said.truth("1 min > " + LATENCY)).isEqualTo(TRUE);
        assertThat(said.truth(LATENCY + " <= 0.005 min")).isEqualTo(TRUE);
    }

    @Test
    void aRangeOrAnEstimateIsUnknownWhereItsEndsDisagree() {
        said.say(LATENCY, "between 200 and 400 ms");

        assertThat(said.truth(LATENCY + " < 500 ms")).isEqualTo(TRUE);
        assertThat(said.truth(LATENCY + " < 300 ms")).isEqualTo(UNKNOWN);
        assertThat(said.truth(LATENCY + " < 100 ms")).isEqualTo(FALSE);
        var about = new Statements(pack).say(USERS, "about 100 users");
        assertThat(about.truth(USERS + " > 90")).isEqualTo(UNKNOWN);
        assertThat(about.truth(USERS + " > 79")).isEqualTo(TRUE);
    }

    @Test
    void amountsInDifferentCurrenciesDoNotCompare() {
        said.say("requirements.constraints.budget", "The budget is 50,000 EUR.");

        assertThat(said.truth("requirements.constraints.budget < 60000 EUR")).isEqualTo(TRUE);
        assertThat(said.truth("requirements.constraints.budget < 60000 USD")).isEqualTo(UNKNOWN);
    }

    @Test
    void ofSeveralClaimsOneIsEnough() {
        said.say(LATENCY, "Search takes 100 ms.").say(LATENCY, "Reports take 20 seconds.");

        assertThat(said.truth(LATENCY + " > 10 s")).isEqualTo(TRUE);
        assertThat(said.truth(LATENCY + " > 30 s")).isEqualTo(FALSE);
    }

    @Test
    void unequalIsTheContraryOfEqual() {
        said.say(DATABASE, "PostgreSQL").say(DATABASE, "SQLite");

        assertThat(said.truth(DATABASE + " != \"SQLite\"")).isEqualTo(FALSE);
        assertThat(said.truth(DATABASE + " in (\"MySQL\", \"postgres\")")).isEqualTo(TRUE);
        assertThat(said.truth(DATABASE + " in (\"MySQL\", \"MongoDB\")")).isEqualTo(FALSE);
    }

    @Test
    void aTechnologyThatIsForbiddenIsNotChosen() {
        said.say(DATABASE, "We must not use SQLite.");

        assertThat(said.truth(DATABASE + " == \"SQLite\"")).isEqualTo(FALSE);
        assertThat(said.truth(DATABASE + " == \"MySQL\"")).isEqualTo(UNKNOWN);
    }

    @Test
    void doesNotApplyIsKnown() {
        said.say("disaster_recovery.recovery_objectives.rpo", "does not apply, because nothing is stored");

        assertThat(said.truth("missing disaster_recovery.recovery_objectives")).isEqualTo(FALSE);
        assertThat(said.truth("exists disaster_recovery.recovery_objectives")).isEqualTo(FALSE);
        assertThat(said.truth("disaster_recovery.recovery_objectives.rto > 1 h"))
                .isEqualTo(FALSE);
        assertThat(said.truth("disaster_recovery.recovery_objectives.rpo > disaster_recovery.backup.backup_interval"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void twoPathsCompareAsTheirClaimsDo() {
        var rule = "disaster_recovery.backup.backup_interval > disaster_recovery.recovery_objectives.rpo";
        said.say("disaster_recovery.backup.backup_interval", "every 24 hours");
        assertThat(said.truth(rule)).isEqualTo(UNKNOWN);
        assertThat(said.evaluate(rule).open()).contains("disaster_recovery.recovery_objectives.rpo");

        said.say("disaster_recovery.recovery_objectives.rpo", "at most 15 minutes");

        assertThat(said.evaluate(rule).truth()).isEqualTo(TRUE);
        assertThat(said.evaluate(rule).evidence()).hasSize(2);
    }

    @Test
    void countsStatements() {
        said.say("goals.users.user_group", "Nurses use it.").say("goals.users.user_group", "Doctors use it.");

        assertThat(said.truth("count(goals.users) == 2")).isEqualTo(TRUE);
        assertThat(said.truth("count(goals) >= 2 and count goals.scope == 0")).isEqualTo(TRUE);
        assertThat(said.truth("count(goals.users) > count(goals.scope)")).isEqualTo(TRUE);
    }

    @Test
    void findsWordsInAnyInflectionUnlessTheyAreDenied() {
        var backend = "tech_stack.backend.structure";
        assertThat(said.truth(backend + " contains \"microservice\"")).isEqualTo(UNKNOWN);
        said.say(backend, "It is built as small Microservices.");
        assertThat(said.truth("tech_stack.backend contains (\"monolith\", \"microservice\")"))
                .isEqualTo(TRUE);

        var denied = new Statements(pack).say(backend, "It is not a monolith.");
        assertThat(denied.truth(backend + " contains \"monolith\"")).isEqualTo(FALSE);
        assertThat(denied.truth(backend + " mentions \"monolith\"")).isEqualTo(TRUE);
        var forbidden = new Statements(pack).say(backend, "The team must not build a large monolith.");
        assertThat(forbidden.truth(backend + " contains \"monolith\"")).isEqualTo(FALSE);
    }

    @Test
    void comparesDates() {
        said.say("requirements.constraints.deadline", "We go live on 1 March 2027.");

        assertThat(said.truth("requirements.constraints.deadline < 2027-03-02")).isEqualTo(TRUE);
        assertThat(said.truth("requirements.constraints.deadline < 2027-03-01")).isEqualTo(FALSE);
    }

    @Property
    void unknownSpreadsAsKleeneSays(@ForAll Truth left, @ForAll Truth right) {
        assertThat(left.and(right)).isEqualTo(right.and(left)).isEqualTo(min(left, right));
        assertThat(left.or(right)).isEqualTo(left.not().and(right.not()).not());
        assertThat(left.not().not()).isEqualTo(left);
    }

    private static Truth min(Truth left, Truth right) {
        if (left == FALSE || right == FALSE) {
            return FALSE;
        }
        return left == UNKNOWN || right == UNKNOWN ? UNKNOWN : TRUE;
    }
}
