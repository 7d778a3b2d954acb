package dev.socrates.api;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Where people have accounts elsewhere: two OpenID providers, one that speaks as LinkedIn does, and one
/// that speaks as GitHub does. Strict about what it is asked, and as dishonest as a test wants it.
public final class ProviderServer {

    public static final String CLIENT = "socrates-client";
    public static final String SECRET = "a client secret of more than thirty-two characters";

    /// How an ID token is wrong.
    public enum Lie {
        NONE,
        OTHER_NONCE,
        NO_NONCE,
        OTHER_ISSUER,
        OTHER_AUDIENCE,
        EXPIRED,
        FROM_TOMORROW,
        UNSIGNED,
        SIGNED_WITH_THE_CLIENT_SECRET,
        SIGNED_WITH_ANOTHER_KEY,
        NO_TOKEN,
        NO_SUBJECT,
        OTHER_PERSON_IN_THE_PROFILE,
        NOT_JSON,
        BROKEN
    }

    /// @param verified whether the provider vouches for the address; null where it does not say
    public record Person(
            String subject,
            @Nullable String email,
            @Nullable Object verified,
            @Nullable String name) {

        public static Person fresh() {
            var subject = UUID.randomUUID().toString();
            return new Person(subject, "elsewhere-" + subject + "@example.org", true, "Ada Elsewhere");
        }

        public Person with(@Nullable String newEmail, @Nullable Object nowVerified) {
            return new Person(subject, newEmail, nowVerified, name);
        }
    }

    private record Grant(String issuer, Map<String, String> asked, Person person) {}

    private final HttpServer http;
    private final IdTokens idTokens = new IdTokens();
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> tokens = new ConcurrentHashMap<>();

    public volatile Person person = Person.fresh();
    public volatile Lie lie = Lie.NONE;
    public volatile boolean down;

    public ProviderServer() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", this::answer);
        http.start();
    }

    public String address(String path) {
        return "http://localhost:" + http.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            if (down) {
                return;
            }
            var path = exchange.getRequestURI().getPath();
            var issuer = address("/" + path.split("/", 3)[1]);
            var action = path.substring(path.lastIndexOf('/') + 1);
            switch (action) {
                case "openid-configuration" -> ProviderWire.json(exchange, 200, metadata(issuer));
                case "keys" -> ProviderWire.json(exchange, 200, idTokens.keys());
                case "authorize" -> authorize(exchange, issuer);
                case "token", "access_token" -> token(exchange, issuer);
                case "userinfo", "user" -> profile(exchange, action);
                case "emails" -> emails(exchange);
                default -> ProviderWire.json(exchange, 404, Map.of());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> metadata(String issuer) {
        return Map.of(
                "issuer",
                issuer.endsWith("/liar") ? "https://id.example.org" : issuer,
                "authorization_endpoint",
                issuer + "/authorize",
                "token_endpoint",
                issuer + "/token",
                "userinfo_endpoint",
                issuer + "/userinfo",
                "jwks_uri",
                issuer + "/keys",
                "subject_types_supported",
                List.of("public"),
                "response_types_supported",
                List.of("code"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    /// Whoever is signed in there agrees at once.
    private void authorize(HttpExchange exchange, String issuer) throws IOException {
        var asked = ProviderWire.parameters(exchange.getRequestURI().getRawQuery());
        boolean linkedIn = issuer.endsWith("/in");
        boolean openId = !issuer.endsWith("/hub");
        boolean good = CLIENT.equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && asked.getOrDefault("state", "").length() > 20
                && asked.containsKey("redirect_uri")
                && openId == asked.getOrDefault("scope", "").contains("openid")
                && linkedIn != "S256".equals(asked.get("code_challenge_method"))
                && (openId && !linkedIn) == asked.containsKey("nonce");
        if (!good) {
            ProviderWire.json(exchange, 400, Map.of("error", "invalid_request", "asked", asked.toString()));
            return;
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, new Grant(issuer, asked, person));
        var back = asked.get("redirect_uri") + "?code=" + code + "&state=" + ProviderWire.encode(asked.get("state"))
                + (openId && !linkedIn ? "&iss=" + ProviderWire.encode(issuer) : "");
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange, String issuer) throws IOException {
        var form =
                ProviderWire.parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var grant = codes.remove(form.getOrDefault("code", ""));
        if (lie == Lie.BROKEN) {
            ProviderWire.json(exchange, 500, Map.of());
            return;
        }
        if (grant == null
                || !grant.issuer().equals(issuer)
                || !isOurs(exchange, form, issuer)
                || !proves(form, grant)) {
            ProviderWire.json(
                    exchange,
                    400,
                    Map.of("error", "invalid_grant", "error_description", "<script>evil\r\nlog</script>"));
            return;
        }
        if (lie == Lie.NOT_JSON) {
            ProviderWire.send(exchange, 200, "text/html", "<html>captive portal</html>");
            return;
        }
        var token = UUID.randomUUID().toString();
        tokens.put(token, grant.person());
        var reply =
                new HashMap<String, Object>(Map.of("access_token", token, "token_type", "bearer", "expires_in", 60));
        if (!issuer.endsWith("/hub") && lie != Lie.NO_TOKEN) {
            reply.put("id_token", idTokens.of(claims(issuer, grant), lie));
        }
        ProviderWire.json(exchange, 200, reply);
    }

    private static boolean isOurs(HttpExchange exchange, Map<String, String> form, String issuer) {
        if (issuer.endsWith("/in") || issuer.endsWith("/hub")) {
            return CLIENT.equals(form.get("client_id")) && SECRET.equals(form.get("client_secret"));
        }
        var basic = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + ProviderWire.encode(SECRET)).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static boolean proves(Map<String, String> form, Grant grant) {
        var challenge = grant.asked().get("code_challenge");
        return "authorization_code".equals(form.get("grant_type"))
                && Objects.equals(form.get("redirect_uri"), grant.asked().get("redirect_uri"))
                && (challenge == null
                        ? !form.containsKey("code_verifier")
                        : challenge.equals(sha256(form.getOrDefault("code_verifier", ""))));
    }

    private JWTClaimsSet claims(String issuer, Grant grant) {
        var now = Instant.now().plusSeconds(lie == Lie.EXPIRED ? -7_200 : lie == Lie.FROM_TOMORROW ? 86_400 : 0);
        var claims = new JWTClaimsSet.Builder()
                .issuer(lie == Lie.OTHER_ISSUER ? address("/other") : issuer)
                .audience(lie == Lie.OTHER_AUDIENCE ? "another-client" : CLIENT)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        if (lie != Lie.NO_SUBJECT) {
            claims.subject(grant.person().subject());
        }
        if (!issuer.endsWith("/in") && lie != Lie.NO_NONCE) {
            claims.claim(
                    "nonce", lie == Lie.OTHER_NONCE ? "another" : grant.asked().get("nonce"));
        }
        return claims.build();
    }

    private @Nullable Person bearer(HttpExchange exchange) {
        var header = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        return tokens.get(header.replaceFirst("^Bearer ", ""));
    }

    private void profile(HttpExchange exchange, String action) throws IOException {
        var who = bearer(exchange);
        if (who == null) {
            ProviderWire.json(exchange, 401, Map.of());
            return;
        }
        var profile = new HashMap<String, Object>();
        profile.put("name", who.name());
        profile.put("email", who.email());
        if (action.equals("user")) {
            profile.put("id", who.subject().hashCode());
            profile.put("login", "ada-" + who.subject().substring(0, 4));
        } else {
            profile.put("sub", lie == Lie.OTHER_PERSON_IN_THE_PROFILE ? "somebody else" : who.subject());
            profile.put("email_verified", who.verified());
        }
        profile.values().removeIf(Objects::isNull);
        ProviderWire.json(exchange, 200, profile);
    }

    private void emails(HttpExchange exchange) throws IOException {
        var who = bearer(exchange);
        if (who == null || who.email() == null) {
            ProviderWire.json(exchange, who == null ? 401 : 200, List.of());
            return;
        }
        ProviderWire.json(
                exchange,
                200,
                List.of(
                        Map.of("email", "other@example.org", "primary", false, "verified", true),
                        Map.of(
                                "email",
                                who.email(),
                                "primary",
                                true,
                                "verified",
                                Boolean.TRUE.equals(who.verified()))));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
