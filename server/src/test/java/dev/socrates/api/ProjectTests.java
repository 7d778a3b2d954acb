package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectTests extends ApiTests {

    @Test
    void beginEmptyInDiscovery() {
        var project = alice().post("/api/v1/projects", Map.of("name", " Loans ", "description", "For readers"))
                .is(201);

        assertThat(project.text("name")).isEqualTo("Loans");
        assertThat(project.text("kind")).isEqualTo("software");
        assertThat(project.text("phase")).isEqualTo("discovery");
        assertThat(project.text("status")).isEqualTo("active");
        assertThat(project.number("maturity_score")).isZero();
        assertThat(alice().get("/api/v1/projects/" + project.text("project_id"))
                        .is(200)
                        .json())
                .isEqualTo(project.json());
    }

    @Test
    void canBeRenamed() {
        var workspace = workspace();

        alice().put(workspace.path(""), Map.of("name", "New", "description", "Newer"))
                .is(200);

        assertThat(alice().get(workspace.path("")).text("name")).isEqualTo("New");
        assertThat(alice().get(workspace.path("")).text("description")).isEqualTo("Newer");
    }

    @Test
    void areListedNewestFirstByStatusPhaseAndKindAndPageByPage() {
        var carol = People.fresh(server(), "carol").client();
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            made.addFirst(carol.post("/api/v1/projects", Map.of("name", "Number " + i))
                    .text("project_id"));
        }
        carol.post("/api/v1/projects/" + made.getFirst() + "/archive").is(200);

        assertThat(ids(carol, "")).isEqualTo(made);
        assertThat(ids(carol, "?status=archived")).containsExactly(made.getFirst());
        assertThat(ids(carol, "?status=active")).isEqualTo(made.subList(1, 5));
        assertThat(ids(carol, "?kind=software&phase=discovery")).isEqualTo(made);
        assertThat(ids(carol, "?kind=career")).isEmpty();
        assertThat(ids(carol, "?phase=design")).isEmpty();
        assertThat(ids(carol, "?skip=1&limit=2")).isEqualTo(made.subList(1, 3));
        var first = carol.get("/api/v1/projects?limit=3").is(200);
        assertThat(first.texts("items", "project_id")).isEqualTo(made.subList(0, 3));
        var rest = carol.get("/api/v1/projects?limit=3&cursor=" + first.text("next_cursor"))
                .is(200);
        assertThat(rest.texts("items", "project_id")).isEqualTo(made.subList(3, 5));
        assertThat(rest.at("next_cursor").isNull()).isTrue();
    }

    @Test
    void areFoundByNameAndDescriptionAndSortedPageByPage() {
        var dora = People.fresh(server(), "dora").client();
        var made = new ArrayList<String>();
        for (var name : List.of("beta 100%", "Alpha_1", "alpha", "Gamma")) {
            made.add(dora.post("/api/v1/projects", Map.of("name", name, "description", "For " + name + " readers"))
                    .text("project_id"));
        }
        Workspace.within(dora, made.getFirst()).answer("Orders are stored in PostgreSQL.");

        assertThat(ids(dora, "?q=ALPHA")).containsExactly(made.get(2), made.get(1));
        assertThat(ids(dora, "?q=for%20gamma")).containsExactly(made.get(3));
        assertThat(ids(dora, "?q=100%25")).containsExactly(made.get(0));
        assertThat(ids(dora, "?q=a_1")).containsExactly(made.get(1));
        assertThat(ids(dora, "?q=zebra")).isEmpty();
        assertThat(paged(dora, "activity")).containsExactly(made.get(0), made.get(3), made.get(2), made.get(1));
        assertThat(paged(dora, "name")).containsExactly(made.get(2), made.get(1), made.get(0), made.get(3));
        assertThat(paged(dora, "newest")).isEqualTo(made.reversed());
        dora.get("/api/v1/projects?sort=size").is(422, "VALIDATION_FAILED");
        var cursor = dora.get("/api/v1/projects?sort=name&limit=1").text("next_cursor");
        dora.get("/api/v1/projects?sort=activity&cursor=" + cursor).is(422, "VALIDATION_FAILED");
    }

    private static List<String> paged(ApiClient person, String sort) {
        var all = new ArrayList<String>();
        var page = person.get("/api/v1/projects?limit=1&sort=" + sort).is(200);
        all.addAll(page.texts("items", "project_id"));
        while (!page.at("next_cursor").isNull()) {
            page = person.get("/api/v1/projects?limit=1&sort=" + sort + "&cursor=" + page.text("next_cursor"))
                    .is(200);
            all.addAll(page.texts("items", "project_id"));
        }
        return all;
    }

    @Test
    void keepALogOfWhatHappened() {
        var workspace = Workspace.disputed(alice());

        var events = alice().get(workspace.path("/events")).is(200);

        assertThat(events.texts("items", "type").getFirst()).contains("project").contains("created");
        assertThat(events.text()).doesNotContain("PostgreSQL", "MySQL", "A tool for libraries");
        assertThat(alice().get(workspace.path("/events?after=3&limit=1")).list("items"))
                .singleElement()
                .satisfies(event -> assertThat(event.get("seq").asInt()).isEqualTo(4));
    }

    @Test
    void areExportedInWhole() {
        var workspace = Workspace.disputed(alice());

        var document = alice().get(workspace.path("/export/markdown")).is(200).text();
        var table = alice().get(workspace.path("/export/csv")).is(200).text();
        var json = alice().get(workspace.path("/export/json")).is(200);

        assertThat(document).contains("A tool for libraries", "Orders are stored in PostgreSQL");
        assertThat(table).startsWith("id,category,facet").contains("Orders are stored in PostgreSQL.", "pending");
        assertThat(json.text("format")).isEqualTo("socrates-project");
        assertThat(json.list("specifications")).hasSize(2);
        assertThat(json.list("conflicts")).hasSize(1);
        assertThat(json.at("sessions").get(0).get("messages")).hasSize(2);
        assertThat(json.at("sessions").get(0).get("questions")).hasSize(3);
    }

    private static Iterable<String> ids(ApiClient person, String query) {
        return person.get("/api/v1/projects" + query).is(200).texts("items", "project_id");
    }
}
