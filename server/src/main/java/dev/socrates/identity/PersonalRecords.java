package dev.socrates.identity;

/// Port: a module that keeps something of people gives it to them, for the copy of their data that
/// everybody may have. What it keeps of somebody whose account is gone it removes on [AccountErased].
public interface PersonalRecords {

    /// Adds what is kept of this person, as much as one entry at a time in memory.
    void export(Actor person, PersonalArchive archive);
}
