package dev.socrates.identity.elsewhere;

import dev.socrates.identity.Proof;
import java.time.Duration;

/// What somebody who comes from elsewhere is here.
public sealed interface Standing {

    /// @param made whether the account is new
    record Welcome(Proof proof, boolean made) implements Standing {}

    /// There is an account; that it is theirs has still to be shown.
    record LinkNeeded(String token, Duration life) implements Standing {

        @Override
        public String toString() {
            return "LinkNeeded[]";
        }
    }

    /// It is linked to the account that is signed in.
    record LinkedAlready() implements Standing {}

    record Refused(Detour.Reason reason) implements Standing {}
}
