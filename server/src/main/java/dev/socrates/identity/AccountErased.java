package dev.socrates.identity;

/// An account is gone. Published outside of any transaction, again until all listeners have succeeded: a
/// listener removes what its module keeps of that person, in a transaction of its own, and bears to be
/// called twice.
///
/// @param email as it was, for what is kept by address
public record AccountErased(UserId user, String email) {

    /// Without the address: events end up in messages.
    @Override
    public String toString() {
        return "AccountErased[" + user + "]";
    }
}
