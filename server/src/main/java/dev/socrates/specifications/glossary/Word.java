package dev.socrates.specifications.glossary;

import dev.socrates.specifications.SpecificationId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A term of a project with everything that is said of it.
///
/// @param definition what people wrote; null until then
/// @param explanation a statement that says what it is; null if none does
/// @param names other names of the same thing
/// @param variants how it is written besides
/// @param mentions how often it is used, under all its names
/// @param statements those that use it
/// @param because why it is taken for a term
/// @param revision of the decision about it, 0 while there is none
public record Word(
        String name,
        Status status,
        @Nullable String definition,
        @Nullable String explanation,
        List<OtherName> names,
        List<String> variants,
        int mentions,
        List<SpecificationId> statements,
        String because,
        int revision) {

    public Word {
        names = List.copyOf(names);
        variants = List.copyOf(variants);
        statements = List.copyOf(statements);
    }

    public enum Status {
        /// Found in the statements; nobody has decided.
        PROPOSED,
        CONFIRMED,
        /// Somebody said that it is no term of the project.
        REJECTED;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param mentions 0 for a name that no statement uses any more
    public record OtherName(String name, Kind kind, int mentions) {

        public enum Kind {
            ABBREVIATION,
            SYNONYM,
            SPELLING;

            public String wire() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /// Whether people use more than one word for it. An abbreviation is no second word.
    public boolean twoWords() {
        return mentions > names.stream().mapToInt(OtherName::mentions).sum()
                && names.stream().anyMatch(name -> name.mentions() > 0 && name.kind() != OtherName.Kind.ABBREVIATION);
    }
}
