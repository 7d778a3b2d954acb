package dev.socrates.notifications;

/// The way out.
interface Transport {

    Outcome deliver(Letter letter);

    /// Removes what it keeps of an address itself.
    default void forget(String recipient) {}

    /// What became of one attempt. Reasons are shown to administrators: they hold no addresses and no
    /// content.
    sealed interface Outcome {

        record Taken() implements Outcome {}

        /// Another attempt would end the same way.
        record Refused(String reason) implements Outcome {}

        /// Another attempt may end better.
        record NotNow(String reason) implements Outcome {}

        /// The way itself is blocked: no other mail has a better chance now.
        record Blocked(String reason) implements Outcome {}
    }
}
