package dev.socrates.engine;

import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.text.Modality;
import dev.socrates.engine.text.Value;
import org.jspecify.annotations.Nullable;

/// A statement as conflict detection and maturity see it: extracted just now, or current in a specification.
///
/// @param id of the specification; for one not stored yet any id that is unique within the call
/// @param subject what the statement is about, lower case ("search", "invoice"); `system` when nothing narrower is
/// named
/// @param key attribute of the subject, snake_case, see [dev.socrates.engine.pack.Facet.Key]
/// @param confidence that the person means this, 0 to 1; 1 once a person confirmed it
/// @param quality how well it is put, 0 to 1; what cost quality is in the reasons
/// @param notApplicable "this does not apply, because ...": a decision that fills its facet
public record Claim(
        String id,
        FacetId facet,
        String subject,
        String key,
        String statement,
        @Nullable Value value,
        Modality modality,
        @Nullable String actor,
        double confidence,
        double quality,
        boolean notApplicable) {

    public static final String SYSTEM = "system";

    /// Two claims of one identity speak of the same attribute of the same thing.
    public boolean sameIdentity(Claim other) {
        return facet.equals(other.facet) && subject.equals(other.subject) && key.equals(other.key);
    }
}
