package dev.socrates.identity;

/// A team is gone. Published outside of any transaction, again until all listeners have succeeded: a listener removes
/// what its module keeps of that team, in a transaction of its own, and bears to be called twice.
///
/// @param by who deleted it, or was its last member
public record TeamDeleted(TeamId team, UserId by) {}
