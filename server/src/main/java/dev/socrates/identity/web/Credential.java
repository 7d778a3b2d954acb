package dev.socrates.identity.web;

import dev.socrates.identity.keys.KeySignIns;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/// What a program brings to be signed in by. The same thing said twice is said once; two things that differ are none,
/// because nobody knows which of them somebody in between would look at.
sealed interface Credential {

    String KEY_HEADER = "X-API-Key";

    record Nothing() implements Credential {}

    record Token(String value) implements Credential {

        @Override
        public String toString() {
            return "Token[]";
        }
    }

    record Key(String value) implements Credential {

        @Override
        public String toString() {
            return "Key[]";
        }
    }

    record Contradiction() implements Credential {}

    static Credential of(HttpServletRequest request) {
        var keys = values(request, KEY_HEADER);
        var all = Stream.concat(keys.stream(), bearers(request)).distinct().toList();
        if (all.isEmpty()) {
            return new Nothing();
        }
        if (all.size() > 1) {
            return new Contradiction();
        }
        var only = all.getFirst();
        return keys.isEmpty() && !KeySignIns.isKey(only) ? new Token(only) : new Key(only);
    }

    private static Stream<String> bearers(HttpServletRequest request) {
        var scheme = "Bearer ";
        return values(request, HttpHeaders.AUTHORIZATION).stream()
                .filter(value -> value.regionMatches(true, 0, scheme, 0, scheme.length()))
                .map(value -> value.substring(scheme.length()).strip());
    }

    private static List<String> values(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .map(String::strip)
                .toList();
    }
}
