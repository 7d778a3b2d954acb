package dev.socrates.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// API keys as their owners make and use them.
final class Keys {

    static final String PATH = "/api/v1/users/me/api-keys";

    private Keys() {}

    /// The body that asks for one.
    static Map<String, Object> wanted(String name, String... scopes) {
        return new HashMap<>(Map.of("name", name, "scopes", List.of(scopes)));
    }

    static Reply make(ApiClient owner, String... scopes) {
        return owner.post(PATH, wanted("key " + UUID.randomUUID(), scopes)).is(201);
    }

    static String secret(ApiClient owner, String... scopes) {
        return make(owner, scopes).text("key");
    }

    /// A request with headers of one's own choice.
    static Reply get(ApiClient anybody, String path, String... headers) {
        return anybody.send(
                anybody.request("GET", path, BodyPublishers.noBody()).headers(headers));
    }
}
