package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.FacetId;
import dev.socrates.engine.text.Modality;
import dev.socrates.engine.text.Value;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A claim as the extractor would make it from one sentence.
final class ClaimBuilder {

    private final String statement;
    private String id;
    private String facet = "requirements.functions";
    private String subject = Claim.SYSTEM;
    private String key;
    private @Nullable Value value;
    private Modality modality;
    private @Nullable String actor;
    private double confidence = 0.8;
    private boolean notApplicable;

    private ClaimBuilder(String id, String statement) {
        this.id = id;
        this.statement = statement;
        this.key = "function_" + id;
        this.modality = modality(statement.toLowerCase(Locale.ROOT));
    }

    static ClaimBuilder claim(String id, String statement) {
        return new ClaimBuilder(id, statement);
    }

    ClaimBuilder of(String facetId, String keyId) {
        facet = facetId;
        key = keyId;
        return this;
    }

    ClaimBuilder about(String name) {
        subject = name;
        return this;
    }

    ClaimBuilder value(Value is) {
        value = is;
        return this;
    }

    ClaimBuilder by(String person) {
        actor = person;
        return this;
    }

    ClaimBuilder modality(Modality is) {
        modality = is;
        return this;
    }

    ClaimBuilder confidence(double is) {
        confidence = is;
        return this;
    }

    ClaimBuilder notApplicable() {
        notApplicable = true;
        return this;
    }

    Claim build() {
        return new Claim(
                id,
                FacetId.parse(facet),
                subject,
                key,
                statement,
                value,
                modality,
                actor,
                confidence,
                0.9,
                notApplicable);
    }

    private static Modality modality(String text) {
        if (text.contains("must not") || text.contains("shall not") || text.contains("cannot")) {
            return Modality.MUST_NOT;
        }
        if (text.contains("must") || text.contains("shall")) {
            return Modality.MUST;
        }
        return text.contains("should") ? Modality.SHOULD : Modality.FACT;
    }
}
