package dev.socrates.identity.twofactor;

import dev.socrates.identity.IdentityException;

/// On a second factor that somebody gave. Not an exception: what was counted must not be undone with it.
sealed interface Verdict {

    record Right() implements Verdict {}

    record Wrong() implements Verdict {}

    /// Too many wrong ones for this account, wherever they came from.
    record Locked(long seconds) implements Verdict {}

    /// There is no second factor.
    record Off() implements Verdict {}

    /// @throws TwoFactorException unless it is right
    default void orThrow(TwoFactorException wrong) {
        switch (this) {
            case Right() -> {}
            case Wrong() -> throw wrong;
            case Locked(long seconds) -> throw new IdentityException.TooManyAttempts(seconds);
            case Off() -> throw new TwoFactorException.State(false);
        }
    }
}
