package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import dev.socrates.api.People.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Teams and who is in them as what.
class TeamTests extends ApiTests {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void isMadeSeenChangedAndDeleted() {
        var crew = Crew.of(server());
        var owner = crew.owner().client();

        var team = owner.get(crew.path("")).is(200);
        assertThat(team.text("role")).isEqualTo("owner");
        assertThat(team.number("members")).isEqualTo(1);
        assertThat(owner.get("/api/v1/teams").is(200).texts("items", "team_id")).containsExactly(crew.team());

        var edited = owner.put(crew.path(""), Map.of("name", "  Ünïcödé 🌱 ", "description", "What we do"))
                .is(200);
        assertThat(edited.text("name")).isEqualTo("Ünïcödé 🌱");
        assertThat(edited.text("description")).isEqualTo("What we do");

        owner.delete(crew.path("")).is(204);
        owner.get(crew.path("")).is(404, "NOT_FOUND");
        owner.delete(crew.path("")).is(404, "NOT_FOUND");
        assertThat(owner.get("/api/v1/teams").is(200).list("items")).isEmpty();
        assertThat(audited(crew)).containsExactly("team_created", "team_deleted");
    }

    @Test
    void pagesThroughOnesTeams() {
        var person = People.fresh(server(), "many");
        var made = List.of(Crew.of(server(), person), Crew.of(server(), person), Crew.of(server(), person));

        var first = person.client().get("/api/v1/teams?limit=2").is(200);
        var second = person.client()
                .get("/api/v1/teams?limit=2&cursor=" + first.text("next_cursor"))
                .is(200);

        assertThat(first.texts("items", "team_id"))
                .containsExactly(made.get(2).team(), made.get(1).team());
        assertThat(second.texts("items", "team_id")).containsExactly(made.get(0).team());
        person.client().get("/api/v1/teams?cursor=abc").blames("cursor");
        person.client().get("/api/v1/teams?limit=0").blames("limit");
    }

    @Test
    void refusesWhatIsNoTeam() {
        var me = alice();
        for (var name : new String[] {"", "   ", "x".repeat(101)}) {
            me.post("/api/v1/teams", Map.of("name", name)).blames("name");
        }
        me.post("/api/v1/teams", Map.of("name", "x", "description", "x".repeat(1001)))
                .blames("description");
        me.send("POST", "/api/v1/teams", "{\"name\":").is(400);
        // What only the server decides cannot be sent along.
        for (var more : new String[] {"team_id", "role", "members", "created_by", "owner_id"}) {
            me.post("/api/v1/teams", Map.of("name", "x", more, UUID.randomUUID().toString()))
                    .blames(more);
        }
    }

    @Test
    void showsAddressesToThoseWhoLookAfterTheMembersOnly() {
        var crew = Crew.of(server());
        var lead = crew.with("lead");
        var viewer = crew.with("viewer");

        var seen = lead.client().get(crew.path("/members")).is(200);
        assertThat(seen.texts("items", "role")).containsExactly("owner", "lead", "viewer");
        assertThat(seen.texts("items", "email")).containsExactly(crew.owner().email(), lead.email(), viewer.email());

        var lessSeen = viewer.client().get(crew.path("/members")).is(200);
        assertThat(lessSeen.list("items"))
                .allMatch(member -> member.get("email").isNull());
        assertThat(viewer.client().get(crew.path("")).is(200).text("role")).isEqualTo("viewer");
    }

    @Test
    void letsNobodyGiveMoreThanTheyHave() {
        var crew = Crew.of(server());
        var lead = crew.with("lead");
        var otherLead = crew.with("lead");
        var developer = crew.with("developer");

        change(lead, crew, developer, "viewer").is(204);
        change(lead, crew, developer, "developer").is(204);
        for (var role : new String[] {"lead", "owner"}) {
            change(lead, crew, developer, role).is(403, "FORBIDDEN");
            change(lead, crew, lead, "owner").is(403, "FORBIDDEN");
        }
        change(lead, crew, otherLead, "developer").is(403, "FORBIDDEN");
        change(lead, crew, crew.owner(), "viewer").is(403, "FORBIDDEN");
        remove(lead, crew, otherLead).is(403, "FORBIDDEN");
        remove(lead, crew, crew.owner()).is(403, "FORBIDDEN");
        change(developer, crew, developer, "lead").is(403, "FORBIDDEN");
        remove(developer, crew, otherLead).is(403, "FORBIDDEN");
        change(crew.owner(), crew, developer, "admin").blames("role");
        change(crew.owner(), crew, developer, "").blames("role");

        remove(lead, crew, developer).is(204);
        change(lead, crew, lead, "developer").is(204);
        lead.client().get(crew.path("/invitations")).is(403, "FORBIDDEN");
        assertThat(roles(crew)).containsExactly("owner", "lead", "developer");
    }

    @Test
    void keepsItsLastOwner() {
        var crew = Crew.of(server());
        var owner = crew.owner();
        remove(owner, crew, owner).is(409, "LAST_OWNER");
        change(owner, crew, owner, "lead").is(409, "LAST_OWNER");

        var second = crew.with("owner");
        remove(owner, crew, owner).is(204);
        remove(second, crew, second).is(409, "LAST_OWNER");
        owner.client().get(crew.path("")).is(404, "NOT_FOUND");
    }

    @Test
    void keepsItsLastOwnerWhenAllLeaveAtOnce() throws Exception {
        var crew = Crew.of(server());
        var owners = List.of(crew.owner(), crew.with("owner"), crew.with("owner"), crew.with("owner"));

        var statuses = AtOnce.all(owners.stream()
                .<Callable<Integer>>map(
                        owner -> () -> remove(owner, crew, owner).status())
                .toList());

        assertThat(statuses).containsExactlyInAnyOrder(204, 204, 204, 409);
        assertThat(owners(crew)).isEqualTo(1);
    }

    @Test
    void keepsAnOwnerWhenTwoDemoteEachOther() throws Exception {
        var crew = Crew.of(server());
        var other = crew.with("owner");

        var statuses = AtOnce.of(
                () -> change(crew.owner(), crew, other, "viewer").status(),
                () -> change(other, crew, crew.owner(), "viewer").status());

        assertThat(statuses).containsExactlyInAnyOrder(204, 403);
        assertThat(owners(crew)).isEqualTo(1);
    }

    @Test
    void holdsAtOnceForAnOpenSession() {
        var crew = Crew.of(server());
        var developer = crew.with("developer");
        var page = PageClient.signedIn(server(), developer.email(), People.PASSWORD);
        assertThat(page.get("/teams/" + crew.team()).statusCode()).isEqualTo(200);

        remove(crew.owner(), crew, developer).is(204);

        developer.client().get(crew.path("")).is(404, "NOT_FOUND");
        assertThat(page.get("/teams/" + crew.team()).statusCode()).isEqualTo(404);
        assertThat(developer.client().get("/api/v1/teams").is(200).list("items"))
                .isEmpty();
        assertThat(audited(crew)).endsWith("team_member_removed");
    }

    @Test
    void findsNobodyUnderIdsOfOtherTeams() {
        var crew = Crew.of(server());
        var foreign = Crew.of(server());
        var theirs = foreign.with("developer");
        var owner = crew.owner();

        remove(owner, crew, theirs).is(404, "NOT_FOUND");
        change(owner, crew, theirs, "viewer").is(404, "NOT_FOUND");
        for (var id : new String[] {UUID.randomUUID().toString(), "1", "%27or%201=1"}) {
            assertThat(owner.client().delete(crew.path("/members/" + id)).status())
                    .isIn(400, 404);
            assertThat(owner.client().get("/api/v1/teams/" + id).status()).isIn(400, 404);
        }
        assertThat(roles(foreign)).containsExactly("owner", "developer");
    }

    @Test
    void remembersWhoChangedWhom() {
        var crew = Crew.of(server());
        var member = crew.with("viewer");
        change(crew.owner(), crew, member, "lead").is(204);
        change(crew.owner(), crew, member, "lead").is(204);

        assertThat(audited(crew)).containsExactly("team_created", "team_member_added", "team_role_changed");
        var entry = auth.sql("""
                select details::text
                  from security_audit
                 where action = 'team_role_changed'
                   and actor_id = :actor
                   and subject_id = :subject
                """)
                .param("actor", Crew.id(crew.owner()))
                .param("subject", Crew.id(member))
                .query(String.class)
                .single();
        assertThat(entry).contains("\"from\": \"viewer\"").contains("\"to\": \"lead\"");
    }

    private static Reply change(Person who, Crew crew, Person whom, String role) {
        return who.client().put(crew.path("/members/" + Crew.id(whom) + "/role"), Map.of("role", role));
    }

    private static Reply remove(Person who, Crew crew, Person whom) {
        return who.client().delete(crew.path("/members/" + Crew.id(whom)));
    }

    private List<String> roles(Crew crew) {
        return auth.sql("""
                select role
                  from team_members
                 where team_id = :team
                 order by array_position(array['owner', 'lead', 'developer', 'viewer'], role)
                """)
                .param("team", UUID.fromString(crew.team()))
                .query(String.class)
                .list();
    }

    private long owners(Crew crew) {
        return roles(crew).stream().filter("owner"::equals).count();
    }

    private List<String> audited(Crew crew) {
        return auth.sql("select action from security_audit where details ->> 'team_id' = :team order by id")
                .param("team", crew.team())
                .query(String.class)
                .list();
    }
}
