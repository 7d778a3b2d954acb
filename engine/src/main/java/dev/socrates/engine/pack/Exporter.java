package dev.socrates.engine.pack;

/// A form into which specifications of this pack can be brought. The pack only names it; whoever exports
/// finds the template.
///
/// @param extension of the file, with its dot
/// @param template id of a template
public record Exporter(
        String id, String name, String description, String extension, String mediaType, String template) {}
