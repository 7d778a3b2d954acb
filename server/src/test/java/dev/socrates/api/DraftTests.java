package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A project that begins with a text.
class DraftTests extends ApiTests {

    private static final String TEXT = """
            # A shop for plants

            The shop sells plants to hobby gardeners in Austria.
            Orders are stored in PostgreSQL.
            Pages answer within 300 ms at the 95th percentile.

            Thanks for reading!
            """;

    @Test
    void countForNothingUntilSomebodyConfirmsThem() {
        var workspace = workspace();

        var drafted = draft(workspace, TEXT).is(201);

        assertThat(drafted.list("drafts")).isNotEmpty().allSatisfy(draft -> {
            assertThat(draft.get("status").asString()).isEqualTo("draft");
            assertThat(draft.get("source").asString()).isEqualTo("inferred");
            assertThat(draft.get("confidence").asDouble()).isLessThanOrEqualTo(0.7);
            assertThat(draft.get("evidence").get("kind").asString()).isEqualTo("document");
            assertThat(quoted(draft))
                    .isEqualTo(draft.get("evidence").get("quote").asString());
        });
        assertThat(workspace.status().number("maturity_score")).isZero();

        var confirmed = decide(workspace, "confirm", Map.of("all", true)).is(200);

        assertThat(confirmed.list("confirmed"))
                .hasSameSizeAs(drafted.list("drafts"))
                .allSatisfy(one -> {
                    assertThat(one.get("status").asString()).isEqualTo("current");
                    assertThat(one.get("confidence").asDouble()).isEqualTo(1);
                    assertThat(one.get("confirmed").asBoolean()).isTrue();
                });
        assertThat(workspace.status().number("maturity_score")).isPositive();
        assertThat(waiting(workspace).list("items")).isEmpty();
    }

    @Test
    void areConfirmedAndRejectedOneByOne() {
        var workspace = workspace();
        draft(workspace, TEXT).is(201);
        var ids = waiting(workspace).texts("items", "id");

        decide(workspace, "confirm", Map.of("ids", List.of(ids.getFirst()))).is(200);
        decide(workspace, "reject", Map.of("ids", List.of(ids.get(1)))).is(200);

        assertThat(waiting(workspace).texts("items", "id")).isEqualTo(ids.subList(2, ids.size()));
        decide(workspace, "confirm", Map.of("ids", List.of(ids.get(1)))).is(409, "WRONG_STATUS");
        decide(workspace, "take-back", Map.of("ids", List.of(ids.get(1)))).is(200);
        decide(workspace, "take-back", Map.of("ids", List.of(ids.getFirst()))).is(409, "WRONG_STATUS");
        assertThat(waiting(workspace).texts("items", "id")).isEqualTo(ids.subList(1, ids.size()));
    }

    @Test
    void clashLikeAnythingElseThatIsSaid() {
        var workspace = workspace();
        workspace.answer("Orders are stored in MySQL.").is(200);
        draft(workspace, "Orders are stored in PostgreSQL.").is(201);
        assertThat(workspace.status().number("open_conflicts")).isZero();

        var confirmed = decide(workspace, "confirm", Map.of("all", true)).is(200);

        assertThat(confirmed.list("conflicts")).hasSize(1);
        assertThat(confirmed.list("confirmed"))
                .singleElement()
                .satisfies(one -> assertThat(one.get("status").asString()).isEqualTo("pending"));
    }

    @Test
    void clashAlsoWhenConfirmedAsASpecification() {
        var workspace = workspace();
        workspace.answer("Orders are stored in MySQL.").is(200);
        var id = draft(workspace, "Orders are stored in PostgreSQL.")
                .is(201)
                .texts("drafts", "id")
                .getFirst();

        var change = alice().post(workspace.path("/specifications/" + id + "/confirm"))
                .is(200);

        assertThat(change.list("conflicts")).hasSize(1);
        assertThat(change.at("specification").get("status").asString()).isEqualTo("pending");
    }

    @Test
    void areEditedWithoutBeingComparedYet() {
        var workspace = workspace();
        workspace.answer("Orders are stored in MySQL.").is(200);
        var id = draft(workspace, "The shop is for hobby gardeners in Austria.")
                .is(201)
                .texts("drafts", "id")
                .getFirst();

        var change = alice().put(
                        workspace.path("/specifications/" + id),
                        Map.of("statement", "Orders are stored in PostgreSQL."),
                        "\"1\"")
                .is(200);

        assertThat(change.at("specification").get("status").asString()).isEqualTo("draft");
        assertThat(change.list("conflicts")).isEmpty();
    }

    @Test
    void areNotDoubledByTheSameText() {
        var workspace = workspace();
        draft(workspace, TEXT).is(201);
        var before = waiting(workspace).texts("items", "id");

        var again = draft(workspace, TEXT).is(201);

        assertThat(again.list("drafts")).isEmpty();
        assertThat(again.number("repeated")).isGreaterThanOrEqualTo(before.size());
        assertThat(waiting(workspace).texts("items", "id")).isEqualTo(before);
        assertThat(waiting(workspace).list("documents")).hasSize(1);
    }

    @Test
    void areExportedWithTheirDocument() {
        var workspace = workspace();
        var drafted = draft(workspace, TEXT).is(201);

        var json = alice().get(workspace.path("/export/json")).is(200);

        assertThat(json.list("documents")).singleElement().satisfies(document -> {
            assertThat(document.get("text").asString()).isEqualTo(TEXT);
            assertThat(document.get("id").asString())
                    .isEqualTo(drafted.at("document").get("document_id").asString());
        });
    }

    @Test
    void comeFromFilesToo() {
        var workspace = workspace();

        var drafted = upload(workspace, "shop.md", TEXT.getBytes(StandardCharsets.UTF_8))
                .is(201);

        assertThat(drafted.at("document").get("name").asString()).isEqualTo("shop.md");
        assertThat(drafted.list("drafts")).isNotEmpty();
    }

    @Test
    void areReadPageByPageOutOfALongText() {
        var workspace = workspace();
        var text = new StringBuilder();
        for (int i = 1; i <= 90; i++) {
            text.append("Module ")
                    .append(i)
                    .append(" must answer within ")
                    .append(100 + i)
                    .append(" ms.\n");
            text.append("Nobody has written anything of interest here, which is a pity.\n");
        }

        var drafted = draft(workspace, text.toString()).is(201);

        assertThat(drafted.list("drafts"))
                .hasSizeGreaterThan(60)
                .allSatisfy(draft -> assertThat(text.substring(start(draft), end(draft)))
                        .isEqualTo(draft.get("evidence").get("quote").asString()));
    }

    @Test
    void leaveNothingBehindWhereNothingCanBeRead() {
        var workspace = workspace();

        draft(workspace, "Lorem ipsum dolor sit amet.").is(422, "NOTHING_FOUND");
        draft(workspace, " ").is(422, "VALIDATION_FAILED");
        draft(workspace, "x".repeat(200_001)).is(422, "VALIDATION_FAILED");
        upload(workspace, "a.txt", new byte[] {(byte) 0xFF, 'a'}).is(422, "VALIDATION_FAILED");
        upload(workspace, "a.txt", new byte[0]).is(422, "VALIDATION_FAILED");
        upload(workspace, "a.txt", new byte[7 * 1024 * 1024]).is(413, "BODY_TOO_LARGE");
        decide(workspace, "confirm", Map.of()).is(422, "VALIDATION_FAILED");

        assertThat(waiting(workspace).list("items")).isEmpty();
        assertThat(waiting(workspace).list("documents")).isEmpty();
    }

    private static String quoted(JsonNode draft) {
        return TEXT.substring(start(draft), end(draft));
    }

    private static int start(JsonNode draft) {
        return draft.get("evidence").get("start").asInt();
    }

    private static int end(JsonNode draft) {
        return draft.get("evidence").get("end").asInt();
    }

    private static Reply draft(Workspace workspace, String text) {
        return workspace.me().post(workspace.path("/drafts"), Map.of("text", text));
    }

    private static Reply waiting(Workspace workspace) {
        return workspace.me().get(workspace.path("/drafts")).is(200);
    }

    private static Reply decide(Workspace workspace, String verb, Map<String, ?> body) {
        return workspace.me().post(workspace.path("/drafts/" + verb), body);
    }

    private static Reply upload(Workspace workspace, String name, byte[] content) {
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--b--\r\n"));
        return workspace.me().send("POST", workspace.path("/drafts"), body, "multipart/form-data; boundary=b");
    }
}
