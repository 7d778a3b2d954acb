package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Drafts that get into the way of what holds, or of other changes which nobody has decided about.
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
    void tellOfWhatHoldsBeforeTheyAreConfirmed() {
        var workspace = workspace();
        var current = workspace
                .add("data_retention", "periods", null, null, SEVEN)
                .is(201)
                .text("specification.id");
        draft(workspace, "late.md", TEN + " Orders are stored in PostgreSQL.");

        var waiting = waiting(workspace);

        assertThat(waiting.texts("overlaps", "other_id")).containsExactly(current);
        assertThat(waiting.texts("overlaps", "status")).containsExactly("current");
        assertThat(waiting.texts("overlaps", "reason")).containsExactly("conflict");
        assertThat(waiting.texts("overlaps", "draft_id"))
                .containsExactly(waiting.texts("items", "id").getFirst());
        assertThat(alice().post(workspace.path("/drafts/confirm"), Map.of("all", true))
                        .is(200)
                        .list("conflicts"))
                .hasSize(1);
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

        var overlap = waiting(workspace).list("overlaps").stream()
                .filter(one -> one.get("status").asString().equals("pending"))
                .toList();
        assertThat(overlap).singleElement().satisfies(one -> {
            assertThat(one.get("other_id").asString()).isEqualTo(pending.text("specification.id"));
            assertThat(one.get("document_id").isNull()).isTrue();
        });
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
