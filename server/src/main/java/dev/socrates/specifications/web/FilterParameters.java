package dev.socrates.specifications.web;

import dev.socrates.platform.InvalidException;
import dev.socrates.specifications.Specification.Source;
import dev.socrates.specifications.Specification.Status;
import dev.socrates.specifications.SpecificationFilter;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A filter of specifications as the address bar writes it. What is left empty in a form asks for nothing.
record FilterParameters(
        @Parameter(description = "id of a category") @Nullable
        String category,

        @Parameter(description = "id of a facet") @Nullable String facet,

        @Parameter(description = "draft, pending, current, superseded, rejected or deleted") @Nullable
        String status,

        @Parameter(description = "user_input, extracted, inferred, template or import") @Nullable
        String source,

        @Parameter(description = "whether a person stands behind it") @Nullable
        Boolean confirmed,

        @Parameter(description = "whether something about the wording costs quality") @Nullable
        Boolean smells,

        @Parameter(description = "words that stand in the statement or its subject") @Nullable
        String q) {

    FilterParameters {
        category = given(category);
        facet = given(facet);
        status = given(status);
        source = given(source);
        q = given(q);
    }

    SpecificationFilter filter() {
        return new SpecificationFilter(
                category,
                facet,
                read("status", status, Status.values(), Status::wire),
                read("source", source, Source.values(), Source::wire),
                confirmed,
                smells,
                q);
    }

    FilterParameters withStatus(@Nullable String other) {
        return new FilterParameters(category, facet, other, source, confirmed, smells, q);
    }

    /// What asks for something, as name and value.
    public Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        put(given, "q", q);
        put(given, "status", status);
        put(given, "category", category);
        put(given, "facet", facet);
        put(given, "source", source);
        put(given, "confirmed", confirmed);
        put(given, "smells", smells);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value.toString());
        }
    }

    /// PostgreSQL has no U+0000, so nothing can contain it.
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\0", "").strip();
    }

    private static <E> @Nullable E read(String field, @Nullable String given, E[] values, Function<E, String> wire) {
        if (given == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> wire.apply(value).equals(given))
                .findFirst()
                .orElseThrow(() -> new InvalidException(
                        field,
                        "must be one of "
                                + Arrays.stream(values).map(wire).sorted().toList(),
                        "unknown_value"));
    }
}
