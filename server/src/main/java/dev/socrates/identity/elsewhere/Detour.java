package dev.socrates.identity.elsewhere;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The way to a provider.
///
/// @param address where the browser goes
/// @param seal what it keeps in a cookie until it comes back
public record Detour(URI address, String seal) {

    /// How somebody came back.
    public sealed interface Return {

        record Arrived(Visitor visitor, Wish wish) implements Return {}

        record Failed(Reason reason) implements Return {}
    }

    /// What somebody wanted when they left.
    ///
    /// @param next where to go on
    /// @param invitation empty for somebody who came without one
    public record Wish(String next, String invitation) {

        @Override
        public String toString() {
            return "Wish[" + next + "]";
        }
    }

    /// What a provider sends a browser back with.
    ///
    /// @param issuer of RFC 9207, if the provider names itself
    public record Answer(
            @Nullable String code,
            @Nullable String state,
            @Nullable String error,
            @Nullable String issuer) {

        @Override
        public String toString() {
            return "Answer[]";
        }
    }

    /// Why a sign-in elsewhere led to nothing.
    public enum Reason {
        /// The person said no there.
        CANCELLED,
        /// Begun in another browser, too long ago, or never.
        STALE,
        /// What came back was not from this provider, not for us, or not for this sign-in.
        REFUSED,
        UNREACHABLE,
        /// The provider vouches for no address.
        NO_ADDRESS,
        /// Nobody may make an account.
        CLOSED,
        /// The account may not be used.
        NOT_ACTIVE,
        /// This account elsewhere belongs to another account here.
        TAKEN
    }
}
