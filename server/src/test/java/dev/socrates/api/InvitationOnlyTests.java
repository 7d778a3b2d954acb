package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.OpenInvitations;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// Where accounts are made by invitation only.
@TestPropertySource(properties = "socrates.identity.registration=invite")
@Import(InvitationOnlyTests.Letters.class)
class InvitationOnlyTests extends ApiTests {

    /// Invitations that were mailed.
    static final class Sent implements OpenInvitations {

        private final Map<String, String> open = new ConcurrentHashMap<>();

        String to(String email) {
            var token = UUID.randomUUID().toString();
            open.put(token, email);
            return token;
        }

        @Override
        public Optional<String> sentTo(String token) {
            return Optional.ofNullable(open.get(token));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Letters {

        @Bean
        Sent sent() {
            return new Sent();
        }
    }

    @Autowired
    Sent sent;

    @Test
    void whoWasInvitedMakesAnAccountWhoseAddressCountsAsConfirmed() {
        var email = email();

        var account = register(email.toUpperCase(java.util.Locale.ROOT), sent.to(email))
                .is(201);

        assertThat(account.at("email_verified").asBoolean()).isTrue();
        assertThat(account.text("status")).isEqualTo("active");
        assertThat(account.text("role")).isEqualTo("user");
        anybody()
                .post("/api/v1/auth/login", Map.of("email", email, "password", People.PASSWORD))
                .is(200);
    }

    @Test
    void nobodyElseDoesAndAnInvitationIsGoodForItsAddressAlone() {
        var email = email();
        var token = sent.to(email());

        register(email, null).is(403, "INVITATION_NEEDED");
        register(email, " ").is(403, "INVITATION_NEEDED");
        register(email, "made up").is(403, "INVITATION_NEEDED");
        register(email, token).is(403, "INVITATION_NEEDED");
        register(email, token + "\n").is(403, "INVITATION_NEEDED");
    }

    @Test
    void whoIsNotInvitedLearnsNothingAboutAddresses() {
        var known = email();
        register(known, sent.to(known)).is(201);

        assertThat(register(known, null).is(403).text())
                .isEqualTo(register(email(), null).is(403).text());
    }

    @Test
    void pagesAskForTheInvitationAndKnowWhoWasInvited() {
        var email = email();
        var browser = new PageClient(server());
        assertThat(browser.get("/sign-up").statusCode()).isEqualTo(403);
        assertThat(browser.get("/sign-up?invitation=made-up").body()).contains("by invitation here");
        var page = "/sign-up?invitation=" + sent.to(email) + "&next=/projects";
        assertThat(browser.get(page).body()).contains("value=\"" + email + "\"");
        assertThat(browser.get("/sign-in").body()).doesNotContain("/sign-up");

        var fields = new HashMap<>(Map.of("email", email, "password", People.PASSWORD, "next", "/projects"));
        var none = browser.submit(page, "/sign-up", fields);
        assertThat(none.statusCode()).isEqualTo(403);
        fields.put("invitation", sent.to(email));
        var reply = browser.submit(page, "/sign-up", fields);

        assertThat(PageClient.location(reply)).isEqualTo("/projects");
        assertThat(browser.get("/settings").body()).contains(email).doesNotContain("is not confirmed yet");
    }

    private Reply register(String email, @Nullable String invitation) {
        var body = new HashMap<String, Object>(Map.of("email", email, "password", People.PASSWORD));
        body.put("invitation", invitation);
        return anybody().post("/api/v1/auth/register", body);
    }

    private static String email() {
        return "guest-" + UUID.randomUUID() + "@example.org";
    }
}
