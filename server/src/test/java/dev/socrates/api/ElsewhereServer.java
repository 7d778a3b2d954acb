package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A server at which people can sign in with accounts of [ProviderServer].
abstract class ElsewhereServer extends ApiTests {

    static final ProviderServer PROVIDERS = new ProviderServer();
    static final String SESSION = "socrates_session";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry properties) {
        Map.of("oidc", "/oidc", "other", "/other", "liar", "/liar", "linkedin", "/in", "github", "/hub")
                .forEach((id, path) -> {
                    var prefix = "socrates.identity.providers." + id + ".";
                    var type = id.equals("linkedin") || id.equals("github") ? id : "oidc";
                    properties.add(prefix + "type", () -> type);
                    properties.add(prefix + "issuer", () -> PROVIDERS.address(path));
                    properties.add(prefix + "client-id", () -> ProviderServer.CLIENT);
                    properties.add(prefix + "client-secret", () -> ProviderServer.SECRET);
                });
        properties.add("socrates.identity.providers.oidc.name", () -> "The Works");
    }

    @BeforeEach
    @AfterEach
    void honestAndUp() {
        PROVIDERS.person = ProviderServer.Person.fresh();
        PROVIDERS.lie = ProviderServer.Lie.NONE;
        PROVIDERS.down = false;
    }

    /// All the way there and back.
    static HttpResponse<String> come(PageClient browser, String start) {
        return browser.get(back(browser, start));
    }

    /// Where the provider sends the browser.
    static String back(PageClient browser, String start) {
        var away = browser.get(start);
        if (away.statusCode() != 303) {
            throw new AssertionError(start + " answered " + away.statusCode() + " " + away.body());
        }
        return sentBack(PageClient.location(away));
    }

    /// Where the provider sends whoever comes with this address.
    static String sentBack(String there) {
        try {
            var request = HttpRequest.newBuilder(URI.create(there)).build();
            var reply = HTTP.send(request, BodyHandlers.ofString());
            if (reply.statusCode() != 302) {
                throw new AssertionError("the provider answered " + reply.statusCode() + " " + reply.body());
            }
            return PageClient.location(reply);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A browser that has just left for the provider and was sent back.
    record Arrival(PageClient browser, String path) {}

    final PageClient browser() {
        return new PageClient(server());
    }

    final Arrival back(String provider) {
        var browser = browser();
        return new Arrival(browser, back(browser, "/sign-in/elsewhere/" + provider));
    }

    static String refused(Arrival arrival, int status) {
        return refused(arrival.browser(), arrival.path(), status);
    }

    /// The page without what differs from one page to the next.
    static String refused(PageClient browser, String back, int status) {
        var reply = browser.get(back);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
        assertThat(browser.cookies).doesNotContainKey(SESSION);
        return reply.body().replaceAll("(content|value)=\"[\\w-]{60,}=*\"", "");
    }

    /// With the address of whoever is signed in at the providers.
    static int accounts(JdbcClient auth) {
        return auth.sql("select count(*) from users where email = :email")
                .param("email", PROVIDERS.person.email())
                .query(Integer.class)
                .single();
    }
}
