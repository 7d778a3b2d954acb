package dev.socrates.api;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeEach;

/// A project in which two statements contradict each other.
abstract class Contradiction extends ApiTests {

    static final String EARLIER = "The checkout must answer within 200 ms at the 95th percentile.";
    static final String LATER = "The checkout must answer within 2 seconds at the 95th percentile.";

    Workspace workspace;
    Reply clash;
    String conflict;
    String existing;
    String incoming;

    @BeforeEach
    void contradict() {
        workspace = workspace();
        workspace.answer(EARLIER);
        clash = workspace.answer(LATER);
        var first = clash.at("conflicts.0");
        conflict = first.get("conflict_id").asString();
        existing = first.at("/existing/specification_id").asString();
        incoming = first.at("/incoming/specification_id").asString();
    }

    String statusOf(String specification) {
        return workspace.specification(specification).text("status");
    }

    Reply resolve(String resolution, String... more) {
        var body = new LinkedHashMap<String, String>();
        body.put("resolution", resolution);
        body.put("resolution_notes", "because");
        if (more.length > 0) {
            body.put(more[0], more[1]);
        }
        return alice().post("/api/v1/conflicts/" + conflict + "/resolve", body);
    }
}
