package dev.socrates.platform.web;

import dev.socrates.platform.web.IdempotencyRepository.KeyTaken;

/// The idempotency key of the request being served, to be written with its effect. Only the first transaction
/// of a request writes it: our operations have one.
final class KeyClaim {

    static final ScopedValue<KeyClaim> CURRENT = ScopedValue.newInstance();

    private final Runnable insert;
    private boolean made;
    private boolean lost;

    KeyClaim(Runnable insert) {
        this.insert = insert;
    }

    /// Runs inside the transaction, just before it commits.
    ///
    /// @throws KeyTaken when another request has the key, which undoes this one's effect
    void make() {
        if (made) {
            return;
        }
        try {
            insert.run();
            made = true;
        } catch (KeyTaken e) {
            lost = true;
            throw e;
        }
    }

    /// The transaction was undone after all.
    void undo() {
        made = false;
    }

    boolean made() {
        return made;
    }

    boolean lost() {
        return lost;
    }
}
