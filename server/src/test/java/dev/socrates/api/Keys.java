package dev.socrates.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// API keys as their owners make and use them.
final class Keys {

    static final String PATH = "/api/v1/users/me/api-keys";

    private Keys() {}

    static Reply make(ApiClient owner, String... scopes) {
        return owner.post(PATH, Map.of("name", "key " + UUID.randomUUID(), "scopes", List.of(scopes)))
                .is(201);
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
