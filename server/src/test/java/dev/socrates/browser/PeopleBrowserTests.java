package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.socrates.api.Mailbox;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Two people at two browsers: one asks the other into a project, by mail, before there is an account.
class PeopleBrowserTests extends BrowserTests {

    @Test
    void invitesAcceptsChangesTheRoleAndLeaves() {
        var anna = member();
        var project = anna.project("A box office");
        var hers = open(anna, "/projects/" + project + "/people");
        var address = "bert-" + UUID.randomUUID() + "@example.org";
        hers.fill("#email", address);
        hers.locator("form[action$='/people/invite'] select[name=role]").selectOption("viewer");
        button(hers, "Send invitation").click();
        assertThat(hers.locator("#people")).containsText(address);

        var his = open(Look.DESKTOP.phone(), null, Mailbox.latest(address).path());
        assertThat(his.locator("main")).containsText("A box office");
        Axe.check(his);
        his.locator("a[href*='/sign-up']").first().click();
        assertThat(his.locator("#email")).hasValue(address);
        his.fill("#password", Member.PASSWORD);
        his.locator("main form button.btn-primary").click();
        button(his, "Accept").click();
        assertThat(his.locator(".project-title a")).hasText("A box office");

        his.navigate("/projects/" + project + "/specifications");
        assertThat(his.locator("a[href$='/specifications/new']")).hasCount(0);
        his.navigate("/projects/" + project + "/edit");
        assertThat(his.locator("#name")).hasCount(0);

        hers.navigate("/projects/" + project + "/people");
        role(hers, "editor");
        his.reload();
        assertThat(his.locator("#name")).hasValue("A box office");

        his.navigate("/projects/" + project + "/activity");
        assertThat(his.locator("main")).containsText("Joined the project");
        his.navigate("/projects/" + project + "/people");
        Axe.check(his);
        Measures.fitsItsWidth(his);
        his.locator("#leave button").click();
        his.click("#confirm >> text=Yes, do it");
        his.waitForURL(url -> !url.contains(project));
        watch.expect("404");
        his.navigate("/projects/" + project);
        assertThat(his.locator("body")).not().containsText("A box office");
    }

    private static void role(Page page, String wanted) {
        page.locator(".people-role select").first().selectOption(wanted);
        page.locator(".people-role button").first().click();
        assertThat(page.locator("#toasts")).not().isEmpty();
    }
}
