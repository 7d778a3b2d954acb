package dev.socrates.engine.glossary;

import dev.socrates.engine.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A word or phrase that means something particular in a project.
///
/// @param name in the singular, as it is written most
/// @param forms all ways in which it was written
/// @param definition the statement that says what it is
/// @param because why it is taken for a term, for people
public record Term(String name, Set<String> forms, List<Place> places, Optional<String> definition, String because) {

    public Term {
        forms = Set.copyOf(forms);
        places = List.copyOf(places);
    }

    /// Where a term stands.
    ///
    /// @param statement index of the statement
    public record Place(int statement, Span span) {}

    public int mentions() {
        return places.size();
    }
}
