package dev.socrates.identity;

import org.springframework.stereotype.Component;

/// The second step of a sign-in is throttled as the first one is: five failures a minute for one account
/// from one address, and all failures of an address together.
@Component
public class CodeThrottle {

    private final Throttle throttle;

    CodeThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /// @throws IdentityException.TooManyAttempts when no place is left in this minute
    public Attempt begin(UserId user, String address) {
        return throttle.begin("second step of " + user, address)::succeeded;
    }

    public interface Attempt {

        /// Gives the place back.
        void succeeded();
    }
}
