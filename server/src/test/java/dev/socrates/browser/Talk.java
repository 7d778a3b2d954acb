package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.socrates.api.Reply;
import java.util.List;
import java.util.Map;

/// An interview in a project of one's own, as its page and as REST see it.
record Talk(Member member, String project) {

    static Talk fresh(Member member) {
        return new Talk(member, member.project("Lending desk"));
    }

    String path() {
        return "/projects/" + project + "/interview";
    }

    /// Says something and waits until it has been taken.
    static void say(Page page, String text) {
        box(page).fill(text);
        send(page);
    }

    static void send(Page page) {
        var key = page.locator("#answer-form input[name=key]").inputValue();
        page.locator("#answer-form .send").click();
        assertThat(page.locator("#answer-form input[name=key]")).not().hasValue(key);
    }

    static Locator box(Page page) {
        return page.locator("#answer");
    }

    static Locator question(Page page) {
        return page.locator("#now-title");
    }

    static Locator marks(Page page) {
        return page.locator(".turn mark");
    }

    /// What people said in the session, as it is stored.
    List<String> said() {
        return history().list("items").stream()
                .filter(turn -> turn.get("role").asString().equals("user"))
                .map(turn -> turn.get("content").asString())
                .toList();
    }

    private Reply history() {
        return member.client().get("/api/v1/sessions/" + session() + "/history").is(200);
    }

    String session() {
        return member.client()
                .get("/api/v1/projects/" + project + "/sessions")
                .is(200)
                .at("items.0")
                .get("session_id")
                .asString();
    }

    /// Begins it as REST does, and gives its id.
    String begin() {
        return member.client()
                .post("/api/v1/projects/" + project + "/sessions", Map.of())
                .is(201)
                .text("session_id");
    }

    /// Puts the next question and skips it.
    void skip(String session) {
        var question = member.client()
                .post("/api/v1/sessions/" + session + "/next-question", Map.of())
                .is(200)
                .text("question_id");
        member.client()
                .post("/api/v1/sessions/" + session + "/questions/" + question + "/skip", Map.of())
                .is(200);
    }

    List<String> statements() {
        return member.client()
                .get("/api/v1/projects/" + project + "/specifications")
                .is(200)
                .texts("items", "statement");
    }
}
