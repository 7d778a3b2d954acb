package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportBrowserTests extends BrowserTests {

    private static final String HOSTILE = "Readers type <script>alert(1)</script> **and** [this](javascript:x).";

    private static final String PLANTS = """
            Orders are stored in PostgreSQL.
            Pages answer within 300 ms at the 95th percentile.
            Backups run every night.
            Staff sign in with a second factor.
            """;

    @Test
    void downloadsAreRealFiles() throws IOException {
        var member = member();
        var project = member.project("Tickets & seats: 日本");
        var page = open(member, "/projects/" + project + "/exports");
        var beginnings = Map.of("md", "# Tickets & seats: 日本", "csv", "id,category,facet", "json", "{\"format\"");

        for (var extension : List.of("md", "csv", "json")) {
            var file = "Tickets-seats-日本." + extension;
            var download = page.waitForDownload(() -> page.click("a[download][aria-label='Download " + file + "']"));
            assertThat(download.suggestedFilename()).isEqualTo(file);
            assertThat(Files.readString(download.path())).startsWith(beginnings.get(extension));
        }
    }

    @Test
    void showsHowEachWillLook() {
        var member = member();
        var project = member.project("Plant shop");
        var api = "/api/v1/projects/" + project + "/drafts";
        member.client().post(api, Map.of("text", PLANTS)).is(201);
        member.client().post(api + "/confirm", Map.of("all", true)).is(200);
        var page = open(member, "/projects/" + project + "/exports");

        assertThat(page.locator(".document-title")).hasText("Plant shop");
        assertThat(page.locator(".document li").first()).isVisible();
        Axe.check(page);
        Screenshots.guide(page, "exports");

        page.locator("[data-preview]").nth(1).click();
        assertThat(page.locator("#preview-title")).hasText("Preview: Table");
        assertThat(page.locator("#preview")).isFocused();
        assertThat(page.locator("#preview th").first()).hasText("category");
        Axe.check(page);
        page.locator("[data-preview]").nth(2).click();
        assertThat(page.locator("#preview pre")).containsText("\"format\" : \"socrates-project\"");
        Axe.check(page);
        page.goBack();
        assertThat(page.locator("#preview-title")).hasText("Preview: Table");
    }

    @Test
    void showsWhatPeopleWroteAsTheyWroteIt() {
        var member = member();
        var project = member.project("<b>Bold</b>");
        member.client()
                .post(
                        "/api/v1/projects/" + project + "/specifications",
                        Map.of("category", "goals", "facet", "purpose", "statement", HOSTILE))
                .is(201);

        var page = open(member, "/projects/" + project + "/exports");

        assertThat(page.locator(".document-title")).hasText("<b>Bold</b>");
        assertThat(page.locator(".document li").first()).containsText(HOSTILE);
        assertThat(page.locator(".document a")).hasCount(0);
    }

    @Test
    void copiesADocument() {
        var member = member();
        var project = member.project("Plants");
        var window = window(Look.DESKTOP, member);
        window.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var page = window.newPage();
        page.navigate("/projects/" + project + "/exports");

        page.click("[data-copy] >> nth=0");

        assertThat(page.locator("#toasts")).containsText("Copied.");
        assertThat(String.valueOf(page.evaluate("() => navigator.clipboard.readText()")))
                .startsWith("# Plants");
    }

    @Test
    void worksWithoutScript() {
        var member = member();
        var project = member.project("Plants");
        var page = open(Look.DESKTOP.withoutScript(), member, "/projects/" + project + "/exports");

        page.locator("[data-preview]").nth(1).click();

        assertThat(page.locator("#preview")).containsText("Nothing is specified yet.");
        assertThat(page.locator("[data-copy]").first()).isHidden();
    }
}
