package dev.socrates.specifications.review;

import dev.socrates.engine.quality.patterns.Change;
import dev.socrates.specifications.SpecificationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a project, as the engine looks at it.
///
/// @param category title of the category; for a change and for a conflict whatever tells it from others
/// @param key what people call it
record Moment(
        Instant at,
        Change.Kind kind,
        String category,
        String key,
        @Nullable SpecificationId specification,
        @Nullable UUID conflict) {

    static Moment of(Instant at, Change.Kind kind, String category, String key, SpecificationId specification) {
        return new Moment(at, kind, category, key, specification, null);
    }

    Change change(long sequence) {
        return new Change(sequence, kind, category, key);
    }
}
