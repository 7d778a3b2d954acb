package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.OpenInvitations;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestPropertySource;

/// Where an account needs an invitation, a provider's word for an address is none.
@TestPropertySource(properties = "socrates.identity.registration=invite")
class ElsewhereInviteTests extends ElsewhereServer {

    @TestConfiguration
    static class Invited {

        /// The token is the address.
        @Bean
        OpenInvitations invitationsOfThisTest() {
            return token -> Optional.of(token).filter(one -> one.startsWith("elsewhere-"));
        }
    }

    @Test
    void theInvitationGoesAlongAndMustBeForTheAddressThatTheProviderVouchesFor() {
        var email = String.valueOf(PROVIDERS.person.email());
        var browser = new PageClient(server());
        assertThat(browser.get("/sign-up?invitation=" + email).body())
                .contains("/sign-in/elsewhere/oidc?next=/&amp;invitation=" + email);

        for (var invitation : new String[] {"", "guess", "elsewhere-other@example.org"}) {
            var refused = come(browser, "/sign-in/elsewhere/oidc?invitation=" + invitation);
            assertThat(refused.statusCode()).as(invitation).isEqualTo(403);
            assertThat(refused.body()).contains("If you were invited");
        }

        assertThat(PageClient.location(come(browser, "/sign-in/elsewhere/oidc?invitation=" + email)))
                .isEqualTo("/first-steps");
    }
}
