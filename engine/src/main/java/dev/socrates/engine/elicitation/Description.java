package dev.socrates.engine.elicitation;

import java.util.List;
import java.util.Set;

/// What somebody's words about an application give away.
///
/// @param text as it was written, cut to what is read
/// @param product what they call it: "website", "dashboard"; "application" when they do not say
/// @param people those who use it besides the writer, in the plural: "students", "employers"
/// @param things what it is about, in the order of the text
/// @param acts what people do with them: "search for stocks"
/// @param kinds of application that the words fit
record Description(
        String text, String product, List<String> people, List<Thing> things, List<String> acts, Set<String> kinds) {

    /// What it is called when nobody says.
    static final String SOME_PRODUCT = "application";

    Description {
        people = List.copyOf(people);
        things = List.copyOf(things);
        acts = List.copyOf(acts);
        kinds = Set.copyOf(kinds);
    }
}
