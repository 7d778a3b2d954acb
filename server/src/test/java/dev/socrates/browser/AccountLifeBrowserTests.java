package dev.socrates.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.Mailbox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An account from its confirmed address over a forgotten password to its end, as somebody lives through it.
class AccountLifeBrowserTests extends BrowserTests {

    private static final String NEW = "another long enough phrase";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Autowired
    JdbcClient specs;

    @Test
    void confirmsTheAddressWithAButton() {
        var member = member();
        var page = open(member, "/settings/account");
        assertThat(page.locator(".unverified")).containsText("is not confirmed yet");
        Screenshots.take(page, "account-unverified");

        page.navigate(Mailbox.whole(member.email()).next().link());
        assertThat(page.locator("main")).containsText(member.email());
        button(page, "Yes, confirm it").click();

        page.waitForURL(Pattern.compile("/settings/account\\?done=verified$"));
        assertThat(page.locator(".alert-success")).containsText("confirmed");
        assertThat(page.locator(".unverified")).hasCount(0);
    }

    @Test
    void findsBackInAfterForgettingThePassword() {
        var member = member();
        var mail = Mailbox.whole(member.email());
        mail.next();
        var page = open("/sign-in");

        link(page, "Forgot your password?").click();
        page.fill("input[name=email]", member.email());
        button(page, "Mail me a link").click();
        assertThat(page.locator("h1")).hasText("Look into your mail");
        page.navigate(mail.next().link());
        page.fill("input[name=newPassword]", NEW);
        button(page, "Set this password").click();

        page.waitForURL(Pattern.compile("/sign-in\\?done=reset$"));
        assertThat(page.locator(".alert-success")).containsText("Your password is set");
        page.fill("input[name=email]", member.email());
        page.fill("input[name=password]", NEW);
        page.press("input[name=password]", "Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        assertThat(member.client().get("/api/v1/auth/me").status()).isEqualTo(401);
    }

    @Test
    void saysWhatToDoAboutALinkThatIsOver() {
        watch.expect("status of 404");
        var page = open(Look.DESKTOP.phone(), null, "/verify-email?token=guess");

        assertThat(page.locator("h1")).hasText("This link does not work any more");
        Axe.check(page);
        Screenshots.take(page, "link-over-phone");
        link(page, "Ask for a new link").click();

        page.waitForURL(Pattern.compile("/verification$"));
    }

    @Test
    void takesACopyAndLeaves() throws IOException {
        var member = member();
        member.project("A tool for libraries");
        var shared = member.project("Read by others");
        share(shared, member);
        var page = open(member, "/settings/account");
        link(page, "See what would happen").click();

        assertThat(page.locator("#fate-waits")).hasText("To be handed over first");
        assertThat(page.locator("form[action='/settings/account/delete']")).hasCount(0);
        Axe.check(page);
        Screenshots.take(page, "delete-account-waits");
        member.client().delete("/api/v1/projects/" + shared).is(204);
        leaveAlone(shared);
        page.reload();

        var download =
                page.waitForDownload(() -> link(page, "Download everything").click());
        assertThat(download.suggestedFilename()).endsWith(".zip");
        assertThat(Files.size(download.path())).isPositive();
        page.fill("input[name=confirmation]", member.email());
        page.fill("input[name=password]", Member.PASSWORD);
        Screenshots.take(page, "delete-account");
        Measures.fitsItsWidth(open(Look.DESKTOP.phone(), member, "/settings/account/delete"));
        button(page, "Delete my account for good").click();

        page.waitForURL(Pattern.compile("/welcome\\?done=erased$"));
        assertThat(page.locator(".alert-success")).containsText("Your account is deleted");
        assertThat(member.client().get("/api/v1/auth/me").status()).isEqualTo(401);
    }

    private void share(String project, Member owner) {
        specs.sql("""
                insert into projects.member (project_id, user_id, role, added_at, added_by)
                select :project, :user, 'viewer', now(), user_id
                  from projects.member
                 where project_id = :project
                """)
                .param("project", UUID.fromString(project))
                .param("user", other(owner))
                .update();
    }

    private UUID other(Member owner) {
        return auth.sql("select id from users where email <> :email order by id limit 1")
                .param("email", owner.email())
                .query(UUID.class)
                .optional()
                .orElseGet(UUID::randomUUID);
    }

    private void leaveAlone(String project) {
        specs.sql("delete from projects.member where project_id = :project and role = 'viewer'")
                .param("project", UUID.fromString(project))
                .update();
    }
}
