package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleTests extends ApiTests {

    @Test
    void theSampleIsAFinishedInterviewThatCanBeReadAndContinued() {
        var project = alice().post("/api/v1/projects/sample").is(201);
        var path = "/api/v1/projects/" + project.text("project_id");

        assertThat(project.number("maturity_score")).isEqualTo(100.0);
        assertThat(project.text("phase")).isEqualTo("implementation");
        assertThat(alice().get(path + "/export/markdown").is(200).text()).contains("## Key figures and decisions");
        var session = alice().get(path + "/sessions").is(200).list("items").getFirst();
        var turns = alice().get("/api/v1/sessions/" + session.get("session_id").asString() + "/history?limit=200")
                .is(200);
        assertThat(turns.texts("items", "message_type")).startsWith("question", "answer");
    }

    @Test
    void evidenceOfTheSampleIsFoundInItsAnswers() {
        var project = alice().post("/api/v1/projects/sample").is(201).text("project_id");

        var exported =
                alice().get("/api/v1/projects/" + project + "/export/json").is(200);

        var answers = exported.list("sessions").stream()
                .flatMap(session -> session.get("messages").valueStream())
                .collect(Collectors.toMap(
                        message -> message.get("id").asString(),
                        message -> message.get("text").asString()));
        assertThat(exported.list("specifications")).isNotEmpty().allSatisfy(specification -> {
            var evidence = specification.get("revisions").get(0).get("evidence");
            var text = answers.get(evidence.get("source_id").asString());
            assertThat(text.substring(
                            evidence.get("start").asInt(), evidence.get("end").asInt()))
                    .isEqualTo(evidence.get("quote").asString());
        });
    }

    @Test
    void theSampleBreaksNoRule() {
        var project = alice().post("/api/v1/projects/sample").is(201).text("project_id");

        assertThat(alice().get("/api/v1/projects/" + project + "/rules").is(200).texts("violations", "rule_id"))
                .isEmpty();
    }

    @Test
    void twoPeopleGetSamplesOfTheirOwn() {
        var hers = alice().post("/api/v1/projects/sample").is(201).text("project_id");

        bob().post("/api/v1/projects/sample").is(201);

        bob().get("/api/v1/projects/" + hers).is(404);
    }
}
