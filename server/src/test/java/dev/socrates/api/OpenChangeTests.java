package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Drafts that get into the way of other changes which nobody has decided about.
class OpenChangeTests extends ApiTests {

    private static final String SEVEN = "Invoices are kept for 7 years.";
    private static final String TEN = "Invoices are kept for 10 years.";

    @Test
    void tellOfEachOtherWhenTwoDocumentsContradictEachOther() {
        var workspace = workspace();
        draft(workspace, "first.md", SEVEN);
        draft(workspace, "second.md", TEN);

        var waiting = waiting(workspace);

        assertThat(waiting.texts("overlaps", "reason")).containsExactly("conflict", "conflict");
        assertThat(waiting.texts("overlaps", "document_name")).containsExactly("second.md", "first.md");
        assertThat(waiting.texts("overlaps", "other_statement")).containsExactly(TEN, SEVEN);
        assertThat(waiting.texts("overlaps", "draft_id")).isEqualTo(waiting.texts("items", "id"));
    }

    @Test
    void tellOfWhatWaitsInAConflict() {
        var workspace = workspace();
        workspace.add("data_retention", "periods", null, null, SEVEN).is(201);
        var pending = workspace
                .add("data_retention", "periods", null, null, "Invoices are kept for 8 years.")
                .is(201);
        assertThat(pending.text("specification.status")).isEqualTo("pending");

        draft(workspace, "late.md", TEN);

        var overlap = waiting(workspace).at("overlaps.0");
        assertThat(overlap.get("other_id").asString()).isEqualTo(pending.text("specification.id"));
        assertThat(overlap.get("status").asString()).isEqualTo("pending");
        assertThat(overlap.get("document_id").isNull()).isTrue();
    }

    @Test
    void areForgottenWithTheOtherChange() {
        var workspace = workspace();
        draft(workspace, "first.md", SEVEN);
        var second = draft(workspace, "second.md", TEN).at("drafts.0").get("id").asString();
        assertThat(waiting(workspace).list("overlaps")).isNotEmpty();

        alice().post(workspace.path("/drafts/reject"), Map.of("ids", new String[] {second}))
                .is(200);

        assertThat(waiting(workspace).list("overlaps")).isEmpty();
    }

    @Test
    void sayNothingAboutTheSentencesOfOneDocumentAndAboutOtherThings() {
        var workspace = workspace();
        draft(workspace, "first.md", SEVEN + " " + TEN);
        draft(workspace, "second.md", "Orders are stored in PostgreSQL.");

        assertThat(waiting(workspace).list("overlaps")).isEmpty();
    }

    private Reply draft(Workspace workspace, String name, String text) {
        return alice().post(workspace.path("/drafts"), Map.of("name", name, "text", text))
                .is(201);
    }

    private Reply waiting(Workspace workspace) {
        return alice().get(workspace.path("/drafts")).is(200);
    }
}
