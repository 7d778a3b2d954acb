package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.TestDatabases;
import dev.socrates.identity.Secret;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

class PasswordRulesTests extends ApiTests {

    private static final Pattern PASSWORD_FIELD = Pattern.compile("<input[^>]*type=\"password\"[^>]*>");

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zzzzqqqqzzzz",
                "849302758493",
                "        pass phrase        ",
                "пароль и соль",
                "🙂🙂🙂🙂🙂🙂🙂🙂",
                "\"'<>&;--%00\\"
            })
    void anyCompositionWillDo(String password) {
        var email = UUID.randomUUID() + "@example.org";

        register(email, password).is(201);
        signIn(email, password).is(200);
    }

    @Test
    void countsExactlyAsItWasTyped() {
        var email = UUID.randomUUID() + "@example.org";
        register(email, "Correct Horse Battery").is(201);

        for (var other : new String[] {
            "correct horse battery", "Correct Horse Battery ", " Correct Horse Battery", "Correct Horse Batter"
        }) {
            signIn(email, other).is(401, "WRONG_CREDENTIALS");
        }
        signIn(email, "Correct Horse Battery").is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-up"})
    void fieldsAreMaskedAndLetManagersIn(String path) {
        var html = new PageClient(server()).get(path).body();
        var field = PASSWORD_FIELD.matcher(html);

        assertThat(field.find()).as(html).isTrue();
        assertThat(field.group())
                .containsPattern("autocomplete=\"(current|new)-password\"")
                .doesNotContain("onpaste", "readonly", "autocomplete=\"off\"");
    }

    /// Asked of a database that no test has written to.
    @Test
    void nobodyHasAnAccountFromTheStart() {
        try (var fresh = TestDatabases.fresh("db/auth")) {
            assertThat(JdbcClient.create(fresh)
                            .sql("select email from users")
                            .query(String.class)
                            .list())
                    .isEmpty();
        }
    }

    @Test
    void nothingAsksASecretQuestion() {
        assertThat(auth.sql("""
                select table_name || '.' || column_name
                  from information_schema.columns
                 where table_schema = 'public'
                   and column_name ~ '(hint|question|answer)'
                """).query(String.class).list()).isEmpty();
    }

    @Test
    void sessionsOfBrowsersAre256RandomBits() {
        var email = UUID.randomUUID() + "@example.org";
        register(email, People.PASSWORD).is(201);
        var one = PageClient.signedIn(server(), email, People.PASSWORD).cookies.get("socrates_session");
        var other =
                PageClient.signedIn(server(), email, People.PASSWORD).cookies.get("socrates_session");

        assertThat(Base64.getUrlDecoder().decode(one)).hasSize(32);
        assertThat(one).isNotEqualTo(other);
        assertThat(auth.sql("select count(*) from sessions where page_token_hash = :hash")
                        .param("hash", Secret.hash(one))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Reply register(String email, String password) {
        return anybody().post("/api/v1/auth/register", Map.of("email", email, "password", password));
    }

    private Reply signIn(String email, String password) {
        return anybody().post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }
}
