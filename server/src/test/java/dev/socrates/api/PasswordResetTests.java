package dev.socrates.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.api.People.Person;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

class PasswordResetTests extends ApiTests {

    private static final String ASK = "/api/v1/auth/password-reset";
    private static final String CONFIRM = ASK + "/confirm";
    private static final String NEW = "another long enough phrase";

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    @Test
    void aLinkSetsThePasswordOnceAndSignsNobodyIn() {
        var person = People.fresh(server(), "reset");
        var mail = Mailbox.whole(person.email());
        mail.next();

        ask(person.email()).is(202);
        var link = mail.next();
        assertThat(link.link()).startsWith(server() + "/reset-password?token=");
        var reply = confirm(Links.token(link), NEW).is(204);

        assertThat(reply.headers().map()).doesNotContainKey("set-cookie");
        assertThat(reply.text()).isEmpty();
        person.client().get("/api/v1/auth/me").is(401);
        login(person.email(), People.PASSWORD).is(401);
        login(person.email(), NEW).is(200);
        assertThat(mail.next().subject()).isEqualTo("Your password was changed");
        confirm(Links.token(link), "a third long phrase").is(404, "INVALID_LINK");
        login(person.email(), NEW).is(200);
    }

    @Test
    void whoReadTheMailOwnsTheAddress() {
        var person = People.fresh(server(), "reset");

        confirm(token(person), NEW).is(204);

        var tokens = login(person.email(), NEW).is(200);
        var me = anybody()
                .with(tokens.text("access_token"))
                .get("/api/v1/auth/me")
                .is(200);
        assertThat(me.at("email_verified").asBoolean()).isTrue();
    }

    @Test
    void aKnownAddressAndAnUnknownOneGetTheSameReplyForTheSameWork() {
        var person = People.fresh(server(), "reset");
        var suspended = People.fresh(server(), "reset");
        suspend(suspended);
        var unknown = UUID.randomUUID() + "@example.org";

        var replies = Stream.of(person.email(), suspended.email(), unknown)
                .map(this::ask)
                .toList();
        var work = Stream.of(person.email(), suspended.email(), unknown)
                .map(email -> Statements.of(() -> ask(email)))
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
        suspend(suspended);
        var unknown = UUID.randomUUID() + "@example.org";

        ask(suspended.email()).is(202);
        ask(unknown).is(202);
        // Requests are answered in the order in which they came, so this one is the last.
        token(People.fresh(server(), "reset"));

        assertThat(Mailbox.whole(suspended.email()).all()).hasSize(1);
        assertThat(Mailbox.whole(unknown).all()).isEmpty();
        assertThat(requests()).isZero();
    }

    @Test
    void aLinkOfSomebodyWhoWasSuspendedAfterwardsIsNoLink() {
        var person = People.fresh(server(), "reset");
        var token = token(person);
        suspend(person);

        confirm(token, NEW).is(404, "INVALID_LINK");
    }

    @Test
    void theNextLinkHasToWaitAndTakesThePlaceOfTheLast() {
        var person = People.fresh(server(), "reset");
        var mail = Mailbox.whole(person.email());
        mail.next();
        ask(person.email()).is(202);
        var first = Links.token(mail.next());

        ask(person.email()).is(202);
        token(People.fresh(server(), "reset"));
        assertThat(mail.all()).as("mails within a minute").hasSize(2);

        Links.age(auth, person.email());
        ask(person.email()).is(202);
        var second = Links.token(mail.next());
        confirm(first, NEW).is(404, "INVALID_LINK");
        confirm(second, NEW).is(204);
    }

    @Test
    void anExpiredLinkIsNoLink() {
        var person = People.fresh(server(), "reset");
        var token = token(person);
        Links.age(auth, person.email());

        confirm(token, NEW).is(404, "INVALID_LINK");
        login(person.email(), People.PASSWORD).is(200);
    }

    @Test
    void aLinkForSomethingElseIsNoLink() {
        var person = People.fresh(server(), "reset");
        var verification = Links.token(Mailbox.whole(person.email()).next());

        confirm(verification, NEW).is(404, "INVALID_LINK");

        anybody()
                .post("/api/v1/auth/verification/confirm", Map.of("token", token(person)))
                .is(404, "INVALID_LINK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guess", "' or '1'='1", "\ud83d\ude00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aForgedLinkIsNoLink(String token) {
        confirm(token, NEW).is(404, "INVALID_LINK");
    }

    @Test
    void aWeakPasswordLeavesTheLinkGood() {
        var person = People.fresh(server(), "reset");
        var token = token(person);

        confirm(token, "password").blames("new_password");

        confirm(token, NEW).is(204);
    }

    @Test
    void aChangedPasswordEndsTheLinksThatWereMailedBefore() {
        var person = People.fresh(server(), "reset");
        var token = token(person);
        var change = Map.of("current_password", People.PASSWORD, "new_password", NEW);

        person.client().post("/api/v1/auth/change-password", change).is(204);

        confirm(token, "a third long phrase").is(404, "INVALID_LINK");
        assertThat(Mailbox.whole(person.email()).all().getLast().subject()).isNotBlank();
        login(person.email(), NEW).is(200);
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneGetsItsPassword() throws Exception {
        var person = People.fresh(server(), "reset");
        var token = token(person);
        var passwords = List.of(NEW + " one", NEW + " two");

        List<Reply> replies;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var calls = passwords.stream()
                    .<Callable<Reply>>map(password -> () -> confirm(token, password))
                    .toList();
            replies = threads.invokeAll(calls).stream()
                    .map(result -> result.resultNow())
                    .toList();
        }

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(204, 404);
        var winner = passwords.get(replies.getFirst().status() == 204 ? 0 : 1);
        login(person.email(), winner).is(200);
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
                        .request("POST", ASK, BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Forwarded", "host=evil.example"))
                .is(202);

        assertThat(mail.next().link()).startsWith(server().toString());
    }

    @Test
    void pagesLeadThroughTheSameAndUseNothingUpByBeingOpened() {
        var person = People.fresh(server(), "reset");
        var mail = Mailbox.whole(person.email());
        mail.next();
        var browser = new PageClient(server());

        var sent = browser.submit(
                "/forgot-password", Map.of("email", person.email().toUpperCase(java.util.Locale.ROOT)));
        assertThat(sent.headers().firstValue("Location")).hasValue("/forgot-password/sent");
        assertThat(browser.get("/forgot-password/sent").body()).contains("Look into your mail");
        var path = mail.next().path();
        for (int i = 0; i < 3; i++) {
            var page = browser.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        }
        var token = path.replaceFirst(".*token=", "");
        var weak = browser.submit(path, "/reset-password", Map.of("token", token, "newPassword", "password"));
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("newPassword-problem").contains(token);

        var done = browser.submit(path, "/reset-password", Map.of("token", token, "newPassword", NEW));

        assertThat(done.headers().firstValue("Location")).hasValue("/sign-in?done=reset");
        assertThat(browser.cookies).doesNotContainKey("socrates_session");
        assertThat(browser.get("/sign-in?done=reset").body()).contains("Your password is set");
        var over = browser.get(path);
        assertThat(over.statusCode()).isEqualTo(404);
        assertThat(over.body()).contains("does not work any more");
        PageClient.signedIn(server(), person.email(), NEW);
    }

    @Test
    void pagesSayTheSameForEveryAddressThatIsOne() {
        var browser = new PageClient(server());

        var unknown = browser.submit("/forgot-password", Map.of("email", UUID.randomUUID() + "@example.org"));
        var none = browser.submit("/forgot-password", Map.of("email", "a b@\r\nBcc: x@example.org"));

        assertThat(unknown.headers().firstValue("Location")).hasValue("/forgot-password/sent");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("email-problem");
    }

    /// A link to a suspended person's address would have been answered before this one.
    private String token(Person person) {
        var mail = Mailbox.whole(person.email());
        mail.next();
        ask(person.email()).is(202);
        return Links.token(mail.next());
    }

    private Reply ask(String email) {
        return anybody().post(ASK, Map.of("email", email));
    }

    private Reply confirm(String token, String password) {
        return anybody().post(CONFIRM, Map.of("token", token, "new_password", password));
    }

    private Reply login(String email, String password) {
        return anybody().post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }

    private void suspend(Person person) {
        auth.sql("update users set status = 'suspended' where email = :email")
                .param("email", person.email())
                .update();
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
        fields.replaceAll((name, value) ->
                List.of("date", "x-response-time", "ratelimit").contains(name.toLowerCase(java.util.Locale.ROOT))
                        ? "there"
                        : value);
        return fields;
    }

    /// The first line of the reply; an HTTP client of Java sends no foreign host.
    private String rawly(String body) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            var request = "POST " + ASK + " HTTP/1.1\r\nHost: evil.example\r\nContent-Type: application/json\r\n"
                    + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return reply.lines().findFirst().orElse("");
        }
    }
}
