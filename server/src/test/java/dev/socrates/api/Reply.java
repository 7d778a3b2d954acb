package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// One response.
public record Reply(String call, int status, HttpHeaders headers, String text, JsonNode json) {

    public Reply is(int expected) {
        assertThat(status).as("%s answered %s", call, shortened()).isEqualTo(expected);
        return this;
    }

    /// A problem with this status and code.
    public Reply is(int expected, String errorCode) {
        is(expected);
        assertThat(text("error_code")).as("%s answered %s", call, shortened()).isEqualTo(errorCode);
        return this;
    }

    /// 422 that names this field.
    public Reply blames(String field) {
        is(422);
        assertThat(json.get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .as("%s answered %s", call, shortened())
                .contains(field);
        return this;
    }

    /// The value at a path like `a.b`; fails when there is none.
    public JsonNode at(String path) {
        var node = json.at("/" + path.replace('.', '/'));
        assertThat(node.isMissingNode())
                .as("%s has no %s: %s", call, path, shortened())
                .isFalse();
        return node;
    }

    public String text(String path) {
        return at(path).asString();
    }

    public UUID id(String path) {
        return UUID.fromString(text(path));
    }

    public double number(String path) {
        return at(path).asDouble();
    }

    public List<JsonNode> list(String path) {
        return StreamSupport.stream(at(path).spliterator(), false).toList();
    }

    public List<String> texts(String path, String field) {
        return list(path).stream().map(node -> node.get(field).asString()).toList();
    }

    private String shortened() {
        return status + " " + text.substring(0, Math.min(text.length(), 1_000));
    }
}
