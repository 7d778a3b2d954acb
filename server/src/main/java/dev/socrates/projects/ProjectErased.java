package dev.socrates.projects;

/// A project is gone for good, with all that refers to it by a foreign key. Published in the transaction
/// that erases it, for modules that keep something of a project without one.
public record ProjectErased(ProjectId project) {}
