package dev.socrates.identity;

import java.util.Set;
import java.util.UUID;

/// How far somebody gets with what they showed: a sign-in reaches all that the person may do, a key its scopes.
public sealed interface Reach {

    Reach EVERYTHING = new Everything();

    boolean covers(Scope scope);

    record Everything() implements Reach {
        @Override
        public boolean covers(Scope scope) {
            return true;
        }
    }

    /// @param key id of the API key
    record Limited(UUID key, Set<Scope> scopes) implements Reach {

        public Limited {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public boolean covers(Scope scope) {
            return scopes.contains(scope);
        }
    }
}
