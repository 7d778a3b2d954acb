package dev.socrates.platform.chores;

/// Has a chore done now, for what cannot wait for its next turn.
public interface Chores {

    /// Runs it in the background on this node. While it runs already it is run once more afterwards, so
    /// whatever was stored before this call is seen. Call it after the commit.
    void wake(String chore);
}
