package dev.socrates.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.UserId;
import dev.socrates.identity.sessions.PageSessions.Opened;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageCookiesTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void travelOnlyEncryptedWhereTheRequestCameEncrypted() {
        request.setSecure(true);

        PageCookies.signIn(request, response, new Opened(new UserId(UUID.randomUUID()), "token", Duration.ofDays(14)));

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("socrates_session=token;")
                .contains("Secure")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void ofVisitorsEndWithTheBrowser() {
        PageCookies.visit(request, response, "visitor");

        assertThat(response.getHeader("Set-Cookie"))
                .contains("HttpOnly")
                .doesNotContain("Max-Age")
                .doesNotContain("Secure");
    }

    @Test
    void areTakenBackAtSignOut() {
        PageCookies.signOut(request, response);

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("socrates_session=;")
                .contains("Max-Age=0");
    }
}
