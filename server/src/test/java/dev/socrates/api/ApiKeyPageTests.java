package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The page of the keys does what the interface does.
class ApiKeyPageTests extends ApiTests {

    private static final String PATH = "/settings/api-keys";
    private static final String[] HTMX = {"HX-Request", "true"};
    private static final Pattern KEY = Pattern.compile("sk_socrates_[0-9A-Za-z]{49}");

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private final class Somebody {

        final People.Person person = People.fresh(server(), "key-pages");
        final PageClient browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);

        String id() {
            return person.client()
                    .get(Keys.PATH)
                    .is(200)
                    .texts("items", "api_key_id")
                    .getFirst();
        }
    }

    @Test
    void makesAKeyAndShowsItOnce() {
        var me = new Somebody();

        var reply = me.browser.submit(
                PATH, Map.of("name", "<b>Export</b>", "scopes", "projects:read,account:read", "life", "30"));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        var key = KEY.matcher(reply.body());
        assertThat(key.find()).isTrue();
        assertThat(reply.body()).contains("&lt;b&gt;Export&lt;/b&gt;").doesNotContain("<b>Export");
        anybody().with(key.group()).get("/api/v1/auth/me").is(200);
        anybody().with(key.group()).get("/api/v1/projects").is(200);
        var list = me.browser.get(PATH).body();
        assertThat(list).contains("&lt;b&gt;Export&lt;/b&gt;", "projects:read", "last used");
        assertThat(KEY.matcher(list).find()).isFalse();
    }

    @Test
    void aFormThatIsSentTwiceMakesOneKey() {
        var me = new Somebody();
        var fields = Map.of("name", "Once", "scopes", "account:read", "life", "90");
        me.browser.submit(PATH, fields);

        var again = me.browser.submit(PATH, fields);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("You have a key of this name already.", "value=\"Once\"");
        assertThat(me.person.client().get(Keys.PATH).is(200).list("items")).hasSize(1);
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsTheRest() {
        var me = new Somebody();

        var none = me.browser.submit(PATH, Map.of("name", "Kept", "life", "never"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body())
                .contains("id=\"scopes-problem\"", "value=\"Kept\"")
                .containsPattern("value=\"never\"\\s+selected");
        for (var wrong : new String[] {"0", "-1", "366", "x", "", "99999999999999"}) {
            var reply = me.browser.submit(PATH, Map.of("name", "a", "scopes", "account:read", "life", wrong));
            assertThat(reply.statusCode()).as(wrong).isEqualTo(422);
            assertThat(reply.body()).contains("id=\"expires_in_days-problem\"");
        }
        assertThat(me.browser
                        .submit(PATH, Map.of("name", "a", "scopes", "admin", "life", "7"))
                        .body())
                .contains("Only administrators can choose this.")
                .doesNotContain("value=\"admin\"");
        assertThat(me.browser
                        .submit(PATH, Map.of("name", " ", "scopes", "account:read", "life", "7"))
                        .body())
                .contains("id=\"name-problem\"");
        assertThat(me.person.client().get(Keys.PATH).is(200).list("items")).isEmpty();
    }

    @Test
    void administratorsCanChooseTheirScope() {
        var me = new Somebody();
        auth.sql("update users set admin_role = 'super_admin' where email = :email")
                .param("email", me.person.email())
                .update();

        assertThat(me.browser.get(PATH).body()).contains("value=\"admin\"");
        assertThat(me.browser
                        .submit(PATH, Map.of("name", "a", "scopes", "admin", "life", "never"))
                        .body())
                .contains("This key never expires.");
    }

    @Test
    void renamesAndRevokesWithAndWithoutHtmx() {
        var me = new Somebody();
        var key = anybody().with(Keys.secret(me.person.client(), "account:read"));
        var path = PATH + "/" + me.id();

        var plain = me.browser.submit(PATH, path + "/rename", Map.of("name", "Second"));
        assertThat(PageClient.location(plain)).isEqualTo(PATH + "?done=saved");
        var htmx = me.browser.submit(PATH, path + "/rename", Map.of("name", "Third"), HTMX);
        assertThat(htmx.body()).contains("Third").doesNotContain("<html");
        var wrong = me.browser.submit(PATH, path + "/rename", Map.of("name", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Please give it a name");

        var revoked = me.browser.submit(PATH, path + "/revoke", Map.of(), HTMX);
        assertThat(revoked.headers().firstValue("HX-Trigger"))
                .hasValueSatisfying(trigger -> assertThat(trigger).contains("The key is revoked."));
        assertThat(revoked.body()).contains("You have no key.");
        key.get("/api/v1/auth/me").is(401);
        assertThat(me.browser.submit(PATH, path + "/revoke", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(me.browser
                        .submit(PATH, path + "/rename", Map.of("name", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void leavesTheKeysOfOthersAlone() {
        var one = new Somebody();
        var other = new Somebody();
        Keys.secret(one.person.client(), "account:read");

        var path = PATH + "/" + one.id();
        assertThat(other.browser.submit(PATH, path + "/revoke", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(other.browser
                        .submit(PATH, path + "/rename", Map.of("name", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.browser
                        .submit(PATH, PATH + "/" + UUID.randomUUID() + "/revoke", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(one.browser.post(path + "/revoke", "forged", Map.of()).statusCode())
                .isIn(303, 403);
        assertThat(one.id()).isNotBlank();
    }
}
