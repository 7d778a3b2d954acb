package dev.socrates.engine.pack;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.Facet.ValueType;
import dev.socrates.engine.text.Dates;
import dev.socrates.engine.text.Modalities;
import dev.socrates.engine.text.Quantities;
import dev.socrates.engine.text.Value;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the examples of a rule into claims: a statement or value for each path, read as the kind of its key.
final class RuleExamples {

    private static final String NOT_APPLICABLE = "does not apply";

    private final List<Category> categories;

    RuleExamples(List<Category> categories) {
        this.categories = categories;
    }

    /// @throws ConditionException for a path that the pack does not have, or a value that is not of the
    /// key's kind
    List<Claim> claims(Map<String, List<String>> example) {
        var types = new ConditionTypes(categories);
        List<Claim> claims = new ArrayList<>();
        example.forEach((name, statements) -> {
            var path = types.path(new Lexeme(Lexeme.Kind.NAME, name, 1));
            var facet = path.facet();
            if (facet == null) {
                throw new ConditionException(1, "'" + name + "' is a category; name a facet or a key of it");
            }
            var key = path.key() == null ? facet.keys().getFirst() : path.key();
            for (var statement : statements) {
                claims.add(claim("example-" + claims.size(), facet.id(), key, statement));
            }
        });
        return claims;
    }

    private static Claim claim(String id, FacetId facet, Facet.Key key, String statement) {
        boolean notApplicable = statement.startsWith(NOT_APPLICABLE);
        return new Claim(
                id,
                facet,
                Claim.SYSTEM,
                key.id(),
                statement,
                notApplicable ? null : value(key, statement),
                Modalities.of(Words.lower(statement)),
                null,
                1,
                1,
                notApplicable);
    }

    private static @Nullable Value value(Facet.Key key, String statement) {
        var tokens = Words.of(statement);
        Optional<? extends Value> value = switch (key.value()) {
            case TEXT -> Optional.of(new Value.Words(statement));
            case TECHNOLOGY -> ConditionTypes.named(statement, key);
            case DATE ->
                Dates.in(tokens).stream().map(mention -> mention.value()).findFirst();
            case DURATION, SIZE, RATE, PERCENT, MONEY, LENGTH, WEIGHT, TEMPERATURE, COUNT ->
                Quantities.in(statement, tokens, List.of()).stream()
                        .map(mention -> mention.value())
                        .filter(quantity -> ValueType.of(quantity) == key.value())
                        .findFirst();
        };
        return value.orElseThrow(() -> new ConditionException(
                1, "'" + statement + "' holds no " + Condition.words(key.value()) + " for " + key.id()));
    }
}
