package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// Where nobody may register, nobody does so by way of a provider.
@TestPropertySource(properties = "socrates.identity.registration=closed")
class ElsewhereClosedTests extends ElsewhereServer {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void somebodyNewIsToldToAsk() {
        var browser = new PageClient(server());

        var reply = come(browser, "/sign-in/elsewhere/oidc");

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.body()).contains("Nobody can register on their own");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
        assertThat(auth.sql("select count(*) from users").query(Integer.class).single())
                .isZero();
        assertThat(browser.get("/sign-up").statusCode()).isEqualTo(403);
    }
}
