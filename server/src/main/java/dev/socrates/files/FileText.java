package dev.socrates.files;

/// The readable part of a file, or a text that somebody pasted.
///
/// @param name as the person calls it; says nothing about the content
public record FileText(String name, String text) {}
