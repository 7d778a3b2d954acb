package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Asking for a link tells nobody who has an account, and leads nobody elsewhere.
class PasswordResetRequestTests extends ApiTests {

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private Resets resets() {
        return new Resets(anybody());
    }

    @Test
    void aKnownAddressAndAnUnknownOneGetTheSameReplyForTheSameWork() {
        var person = People.fresh(server(), "reset");
        var suspended = People.fresh(server(), "reset");
        AccountRows.status(auth, suspended.email(), "suspended");
        var unknown = UUID.randomUUID() + "@example.org";

        var replies = Stream.of(person.email(), suspended.email(), unknown)
                .map(resets()::ask)
                .toList();
        var work = Stream.of(person.email(), suspended.email(), unknown)
                .map(email -> Statements.of(() -> resets().ask(email)))
                .toList();

        assertThat(replies).allSatisfy(reply -> {
            reply.is(202);
            assertThat(reply.text()).isEqualTo(replies.getFirst().text());
            assertThat(fields(reply)).isEqualTo(fields(replies.getFirst()));
        });
        assertThat(work.getFirst()).hasSize(1).first().asString().contains("insert into link_requests");
        assertThat(work).allSatisfy(statements -> assertThat(statements).isEqualTo(work.getFirst()));
    }

    @Test
    void nothingIsMailedToUnknownAddressesAndSuspendedPeople() {
        var suspended = People.fresh(server(), "reset");
        Mailbox.whole(suspended.email()).next();
        AccountRows.status(auth, suspended.email(), "suspended");
        var unknown = UUID.randomUUID() + "@example.org";

        resets().ask(suspended.email()).is(202);
        resets().ask(unknown).is(202);
        // Requests are answered in the order in which they came, so this one is the last.
        resets().token(People.fresh(server(), "reset"));

        assertThat(Mailbox.whole(suspended.email()).all()).hasSize(1);
        assertThat(Mailbox.whole(unknown).all()).isEmpty();
        assertThat(requests()).isZero();
    }

    @Test
    void theNextLinkHasToWaitAndTakesThePlaceOfTheLast() {
        var person = People.fresh(server(), "reset");
        var mail = Mailbox.whole(person.email());
        mail.next();
        resets().ask(person.email()).is(202);
        var first = Links.token(mail.next());

        resets().ask(person.email()).is(202);
        resets().token(People.fresh(server(), "reset"));
        assertThat(mail.all()).as("mails within a minute").hasSize(2);

        Links.age(auth, person.email());
        resets().ask(person.email()).is(202);
        var second = Links.token(mail.next());
        resets().confirm(first, Resets.NEW).is(404, "INVALID_LINK");
        resets().confirm(second, Resets.NEW).is(204);
    }

    /// A server that refuses a foreign host altogether is as good as one that does not believe it.
    @Test
    void whoAsksDoesNotChooseWhereTheLinkLeads() throws IOException {
        var person = People.fresh(server(), "reset");
        var mail = Mailbox.whole(person.email());
        mail.next();

        var body = "{\"email\":\"" + person.email() + "\"}";
        var status = rawly(body);
        if (status.contains(" 202")) {
            assertThat(mail.next().link()).startsWith(server().toString());
            Links.age(auth, person.email());
        } else {
            assertThat(status).containsPattern(" 4\\d\\d");
        }
        anybody()
                .send(anybody()
                        .request("POST", Resets.ASK, BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Forwarded", "host=evil.example"))
                .is(202);

        assertThat(mail.next().link()).startsWith(server().toString());
    }

    @Test
    void pagesSayTheSameForEveryAddressThatIsOne() {
        var browser = new PageClient(server());

        var unknown = browser.submit("/forgot-password", Map.of("email", UUID.randomUUID() + "@example.org"));
        var none = browser.submit("/forgot-password", Map.of("email", "a b@\r\nBcc: x@example.org"));

        assertThat(PageClient.location(unknown)).isEqualTo("/forgot-password/sent");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("email-problem");
    }

    private int requests() {
        return auth.sql("select count(*) from link_requests")
                .query(Integer.class)
                .single();
    }

    /// Names of all headers, and the values of those that do not name a moment.
    private static Map<String, Object> fields(Reply reply) {
        var fields = new TreeMap<String, Object>(reply.headers().map());
        // Now and then a server ends a connection that it has answered many requests on.
        fields.remove("connection");
        fields.replaceAll(
                (name, value) -> List.of("date", "x-response-time", "ratelimit").contains(name.toLowerCase(Locale.ROOT))
                        ? "there"
                        : value);
        return fields;
    }

    /// The first line of the reply; an HTTP client of Java sends no foreign host.
    private String rawly(String body) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            var request = "POST " + Resets.ASK + " HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\n"
                    + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return reply.lines().findFirst().orElse("");
        }
    }
}
