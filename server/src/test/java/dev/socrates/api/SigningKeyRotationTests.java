package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.Client;
import dev.socrates.identity.UserId;
import dev.socrates.identity.signing.SigningKeys;
import dev.socrates.identity.signing.SigningKeys.Tokens;
import dev.socrates.platform.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// What programs notice when the key changes. On a server of their own: others' tokens would end.
@TestPropertySource(properties = "socrates.identity.signing-keys.every=32d")
class SigningKeyRotationTests extends ApiTests {

    private static final String ME = "/api/v1/auth/me";
    private static final UserId ADMINISTRATOR = new UserId(Ids.next());
    private static final Client CLIENT = new Client("192.0.2.1", null);

    @Autowired
    SigningKeys keys;

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void nobodyNoticesThatTheKeyChanges() {
        var person = People.fresh(server(), "rotated");

        keys.rotate(ADMINISTRATOR, CLIENT, Tokens.EXPIRE);

        person.client().get(ME).is(200);
        var fresh = refresh(person.refreshToken());
        anybody().with(fresh.text("access_token")).get(ME).is(200);
        assertThat(head(fresh.text("access_token"))).isNotEqualTo(head(person.accessToken()));
    }

    @Test
    void aTokenOfAKeyThatIsNotAcceptedAnyMoreIsRefused() {
        var person = People.fresh(server(), "late");
        keys.rotate(ADMINISTRATOR, CLIENT, Tokens.EXPIRE);
        auth.sql("update signing_keys set accepted_until = now() where retired_at is not null")
                .update();

        person.client().get(ME).is(401, "INVALID_TOKEN");
        anybody()
                .with(refresh(person.refreshToken()).text("access_token"))
                .get(ME)
                .is(200);
    }

    @Test
    void afterALeakProgramsGoOnWithTheirRefreshTokensAndKeysAndBrowsersAsBefore() {
        var person = People.fresh(server(), "leaked");
        var browser = PageClient.signedIn(server(), person.email(), People.PASSWORD);
        var key = anybody().with(Keys.secret(person.client(), "account:read"));

        keys.rotate(ADMINISTRATOR, CLIENT, Tokens.REFUSED);

        person.client().get(ME).is(401, "INVALID_TOKEN");
        anybody()
                .with(refresh(person.refreshToken()).text("access_token"))
                .get(ME)
                .is(200);
        key.get(ME).is(200);
        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverSignsInWhileItChangesGetsATokenThatHolds() throws Exception {
        var person = People.fresh(server(), "while");
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rotations = threads.submit(() -> {
                for (int i = 0; i < 20; i++) {
                    keys.rotate(ADMINISTRATOR, CLIENT, Tokens.EXPIRE);
                }
                return true;
            });
            Callable<Integer> signIn = () -> {
                var tokens = anybody()
                        .post("/api/v1/auth/login", Map.of("email", person.email(), "password", People.PASSWORD))
                        .is(200);
                return anybody().with(tokens.text("access_token")).get(ME).status();
            };
            for (var result : threads.invokeAll(List.of(signIn, signIn, signIn, signIn))) {
                statuses.add(result.get());
            }
            rotations.get();
        }

        assertThat(statuses).containsOnly(200);
    }

    private Reply refresh(String token) {
        return anybody()
                .post("/api/v1/auth/refresh", Map.of("refresh_token", token))
                .is(200);
    }

    private static String head(String token) {
        return token.substring(0, token.indexOf('.'));
    }
}
