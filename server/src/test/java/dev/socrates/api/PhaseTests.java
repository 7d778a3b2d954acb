package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhaseTests extends ApiTests {

    @Test
    void areNotLeftBeforeTheirGateIsMet() {
        var workspace = workspace();

        var refused = alice().post(workspace.path("/phase/advance")).is(409, "PHASE_GATE_CLOSED");

        assertThat(refused.list("details.blockers")).isNotEmpty().allSatisfy(blocker -> {
            assertThat(blocker.get("code").asString()).isNotBlank();
            assertThat(blocker.get("required").asString()).isNotBlank();
        });
        assertThat(refused.at("details.blockers")).isEqualTo(workspace.status().at("gate.blockers"));
        assertThat(alice().get(workspace.path("")).text("phase")).isEqualTo("discovery");
        alice().post(workspace.path("/phase/back")).is(409, "NO_SUCH_PHASE");
    }

    @Test
    void leadToImplementationAndBackOnceEverythingIsSpecified() {
        var workspace = workspace();
        workspace.fill();
        assertThat(workspace.status().number("maturity_score")).isEqualTo(100);

        for (var phase : new String[] {"analysis", "design", "implementation"}) {
            assertThat(alice().post(workspace.path("/phase/advance")).is(200).text("phase"))
                    .isEqualTo(phase);
        }
        alice().post(workspace.path("/phase/advance")).is(409, "NO_SUCH_PHASE");
        assertThat(workspace.status().at("below_gate").isNull()).isTrue();

        var one = alice().get(workspace.path("/specifications?limit=1"))
                .texts("items", "id")
                .getFirst();
        alice().delete(workspace.path("/specifications/" + one)).is(200);

        assertThat(workspace.status().at("below_gate").isNull()).isFalse();
        assertThat(alice().post(workspace.path("/phase/back")).is(200).text("phase"))
                .isEqualTo("design");
        alice().post(workspace.path("/phase/advance")).is(409, "PHASE_GATE_CLOSED");
        assertThat(alice().get("/api/v1/projects?phase=design&limit=200").texts("items", "project_id"))
                .contains(workspace.project());
        assertThat(alice().get("/api/v1/projects?phase=analysis&limit=200").texts("items", "project_id"))
                .doesNotContain(workspace.project());
    }

    @Test
    void areLeftOnceHoweverOftenItIsAsked() {
        var workspace = workspace();
        workspace.fill();

        for (int i = 0; i < 2; i++) {
            assertThat(alice().post(workspace.path("/phase/advance?from=discovery"))
                            .is(200)
                            .text("phase"))
                    .isEqualTo("analysis");
        }
        for (int i = 0; i < 2; i++) {
            assertThat(alice().post(workspace.path("/phase/back?from=analysis"))
                            .is(200)
                            .text("phase"))
                    .isEqualTo("discovery");
        }
        alice().post(workspace.path("/phase/advance?from=paradise")).blames("from");
    }

    @Test
    void stayShutWhileAConflictIsOpen() {
        var workspace = workspace();
        workspace.fill();
        workspace
                .add("tech_stack", "database", "system", "primary_database", "Orders are stored in PostgreSQL.")
                .is(201);
        workspace
                .add("tech_stack", "database", "system", "primary_database", "Orders are stored in MySQL.")
                .is(201);

        var refused = alice().post(workspace.path("/phase/advance")).is(409, "PHASE_GATE_CLOSED");

        assertThat(refused.texts("details.blockers", "code")).contains("open_conflicts");
    }
}
