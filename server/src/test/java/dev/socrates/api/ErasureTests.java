package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.Patience;
import dev.socrates.api.PersonalTables.Goes;
import dev.socrates.api.PersonalTables.Kept;
import dev.socrates.api.PersonalTables.Nothing;
import dev.socrates.api.PersonalTables.Stays;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.sessions.PageSessions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An account that is deleted leaves nothing of its person behind, in no row of either database.
class ErasureTests extends ApiTests {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Autowired
    JdbcClient specs;

    @Autowired
    PageSessions sessions;

    @Autowired
    SecurityAudit audit;

    @Test
    void everyTableSaysWhatItKeepsOfPeople() {
        assertThat(new Traces(auth).tables())
                .as("tables of the accounts' database; see PersonalTables")
                .containsExactlyInAnyOrderElementsOf(PersonalTables.AUTH.keySet());
        assertThat(new Traces(specs).tables())
                .as("tables of the other database; see PersonalTables")
                .containsExactlyInAnyOrderElementsOf(PersonalTables.SPECS.keySet());
    }

    @Test
    void noRowOfEitherDatabaseTellsOfSomebodyWhoseAccountIsDeleted() {
        var traces = new TracesAmongOthers(auth, specs, bob());
        var zoe = new Somebody(server(), auth, specs).settled(sessions);
        zoe.ownProject();
        zoe.joins(Workspace.disputed(bob()));
        traces.leaveInTeams(zoe);
        traces.leaveAmongPeople(zoe);
        WaysInTraces.leave(auth, zoe.user, zoe.words);
        audit.record(AuditEntry.refused(AuditAction.SIGN_IN, new UserId(zoe.user), zoe.client));
        var marks = zoe.marks();
        everywhere(PersonalTables.AUTH, new Traces(auth).of(marks));
        everywhere(PersonalTables.SPECS, new Traces(specs).of(marks));

        Erasing.ask(zoe.me, People.PASSWORD, zoe.email).is(204);

        zoe.me.get("/api/v1/auth/me").is(401);
        nowhere(zoe, marks, PersonalTables.AUTH, new Traces(auth));
        nowhere(zoe, marks, PersonalTables.SPECS, new Traces(specs));
        assertThat(auth.sql("select count(*) from outbox").query(Integer.class).single())
                .isZero();
    }

    /// The person is in each table that may hold something of people. Otherwise nothing would be proved by
    /// its absence.
    private static void everywhere(Map<String, Kept> tables, Map<String, Map<String, Set<String>>> found) {
        tables.forEach((table, kept) -> {
            switch (kept) {
                case Goes() -> assertThat(found).as("before").containsKey(table);
                case Stays(var columns, var reason) ->
                    assertThat(found.getOrDefault(table, Map.of()).keySet())
                            .as("%s before: %s", table, reason)
                            .containsAll(columns);
                case Nothing(var reason) -> assertThat(found).as(reason).doesNotContainKey(table);
            }
        });
    }

    private static void nowhere(Somebody zoe, Set<String> marks, Map<String, Kept> tables, Traces traces) {
        var allowed = new TreeMap<String, Map<String, Set<String>>>();
        tables.forEach((table, kept) -> {
            if (kept instanceof Stays(var columns, var _)) {
                var held = new TreeMap<String, Set<String>>();
                columns.forEach(column -> held.put(column, Set.of(zoe.user.toString())));
                allowed.put(table, held);
            }
        });
        Patience.until(() -> assertThat(traces.of(marks)).as("what is left").isEqualTo(allowed));
    }

    @Test
    void whatWasWrittenIntoProjectsOfOthersStaysByAFormerMember() {
        var zoe = new Somebody(server(), auth, specs);
        var shared = Workspace.disputed(bob());
        zoe.joins(shared);
        var before = bob().get(shared.path("/specifications?limit=200")).is(200).text();

        Erasing.ask(zoe.me, People.PASSWORD, zoe.formerEmail).is(204);
        Patience.until(
                "what is theirs is gone",
                () -> left("select count(*) from projects.member where user_id = :user", zoe.user) == 0);

        assertThat(bob().get(shared.path("/specifications?limit=200")).is(200).text())
                .isEqualTo(before);
        assertThat(bob().get(shared.path("/activity?actor=" + zoe.user)).is(200).list("items"))
                .isNotEmpty()
                .allSatisfy(
                        entry -> assertThat(entry.get("actor_name").isNull()).isTrue());
    }

    private int left(String count, UUID user) {
        return specs.sql(count).param("user", user).query(Integer.class).single();
    }
}
