package dev.socrates.engine.pack;

import java.util.List;
import java.util.Map;

/// Something that must not be the case in a specification. Unlike a conflict of two statements it may
/// concern any number of them, and also what is missing.
///
/// @param id unique in the pack; across packs a rule is named by pack and id
/// @param description why it matters, for people
/// @param condition in the language of `docs/developer-guide/packs.md`; where it is true the rule finds
/// something
/// @param message what is wrong then and what to do, for people
/// @param fails statements or values by path that the rule must find something in
/// @param passes such in which it must find nothing; [Packs] evaluates both when a pack is loaded
public record Rule(
        String id,
        String name,
        String description,
        Severity severity,
        String condition,
        String message,
        Map<String, List<String>> fails,
        Map<String, List<String>> passes) {}
