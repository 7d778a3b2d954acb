package dev.socrates.jobs;

/// A kind of work that is done once at a time, on whichever node comes first. A bean of this type makes it
/// known. It must bear to be run again: a node may die halfway. What fails is tried again, each time after a
/// longer rest.
///
/// @param <T> what it needs to know; kept as JSON, so a record of ids and facts
public interface Job<T> {

    /// Stable and unique: the schedule remembers it across restarts and releases.
    String name();

    Class<T> details();

    void run(String id, T details);
}
