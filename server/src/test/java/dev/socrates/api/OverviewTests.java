package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What one person asks across all their projects.
class OverviewTests extends ApiTests {

    ApiClient me;
    Workspace one;
    Workspace other;

    @BeforeEach
    void twoProjects() {
        me = People.fresh(server(), "carol").client();
        one = Workspace.disputed(me);
        other = Workspace.disputed(me);
    }

    @Test
    void findsOpenConflictsOfAllProjects() {
        var found = me.get("/api/v1/conflicts").is(200);

        assertThat(found.texts("items", "project_id")).containsExactly(other.project(), one.project());
        assertThat(found.texts("items", "explanation"))
                .allSatisfy(text -> assertThat(text).contains("MySQL"));
        assertThat(me.get("/api/v1/conflicts?limit=1").is(200).list("items")).hasSize(1);
    }

    @Test
    void findsTheQuestionThatWaitsInEachProject() {
        var found = me.get("/api/v1/questions").is(200);

        assertThat(found.texts("items", "project_id")).containsExactly(other.project(), one.project());
        assertThat(found.texts("items", "text")).contains(one.next().text("text"));

        me.post(one.inSession("/end")).is(200);
        assertThat(me.get("/api/v1/questions").is(200).texts("items", "project_id"))
                .containsExactly(other.project());
    }

    @Test
    void tellsWhatHappenedLatelyEverywhere() {
        var found = me.get("/api/v1/events?limit=200").is(200);

        assertThat(found.texts("items", "project_id")).contains(one.project(), other.project());
        assertThat(found.texts("items", "at")).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(me.get("/api/v1/events?type=project_created").is(200).texts("items", "type"))
                .containsExactly("project_created", "project_created");
        assertThat(me.get("/api/v1/events?type=nothing").is(200).list("items")).isEmpty();
    }

    @Test
    void findsStatementsByTheirWords() {
        assertThat(search("POSTGRESQL orders"))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains("PostgreSQL"));
        assertThat(search("orders nowhere")).isEmpty();
        assertThat(search(" ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"%", "_______", "\\", "'; drop table x --", "🙂"})
    void takesSignsOfSqlAsText(String words) {
        assertThat(search(words)).isEmpty();
    }

    @Test
    void refusesWhatIsNoSearch() {
        me.get("/api/v1/specifications").is(400);
        me.get("/api/v1/specifications?q=" + "a".repeat(201)).blames("q");
        me.get("/api/v1/specifications?q=%00").blames("q");
        me.get("/api/v1/events?type=a%00b").blames("type");
        me.get("/api/v1/conflicts?limit=0").blames("limit");
        me.get("/api/v1/questions?limit=0").blames("limit");
    }

    @Test
    void showsNothingOfOthersAndNothingDeleted() {
        assertThat(bob().get("/api/v1/conflicts?limit=200").is(200).text()).doesNotContain(one.project());
        assertThat(bob().get("/api/v1/questions?limit=200").is(200).text()).doesNotContain(one.project());
        assertThat(bob().get("/api/v1/events?limit=200").is(200).text()).doesNotContain(one.project());
        assertThat(bob().get("/api/v1/specifications?q=PostgreSQL").is(200).text())
                .doesNotContain(one.project());

        me.delete(one.path("")).is(204);

        for (var list : List.of("conflicts", "questions", "events", "specifications?q=PostgreSQL")) {
            assertThat(me.get("/api/v1/" + list).is(200).text()).doesNotContain(one.project());
        }
    }

    private List<String> search(String words) {
        return me.get("/api/v1/specifications?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .is(200)
                .texts("items", "statement");
    }
}
