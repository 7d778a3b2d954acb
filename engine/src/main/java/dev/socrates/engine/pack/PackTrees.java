package dev.socrates.engine.pack;

import dev.socrates.engine.pack.Facet.Slot;
import dev.socrates.engine.pack.Facet.ValueType;
import dev.socrates.engine.pack.Question.Difficulty;
import dev.socrates.engine.pack.Question.FollowUp;
import dev.socrates.engine.pack.Question.Trigger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Turns trees that were found valid into the records of a pack.
final class PackTrees {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private PackTrees() {}

    static List<Category> categories(Collection<JsonNode> files) {
        return files.stream().map(PackTrees::category).toList();
    }

    static Pack pack(JsonNode head, Collection<JsonNode> files, PackParts parts) {
        var categories = categories(files);
        List<Question> questions = new ArrayList<>();
        for (var file : files) {
            for (var facet : file.path("facets")) {
                var id = new FacetId(text(file, "id"), text(facet, "id"));
                questions.addAll(list(facet, "questions", question -> question(id, question)));
            }
        }
        var id = new Pack.Head(
                text(head, "id"),
                text(head, "title"),
                head.path("description").stringValueOpt(),
                head.path("version").intValue());
        return new Pack(id, categories, questions, parts.rules(), parts.analyzers(), parts.exporters());
    }

    private static Category category(JsonNode file) {
        var id = text(file, "id");
        var facets = list(file, "facets", facet -> facet(id, facet));
        return new Category(
                id,
                text(file, "title"),
                facets.stream().mapToInt(Facet::milliPoints).sum(),
                facets);
    }

    private static Facet facet(String category, JsonNode facet) {
        return new Facet(
                new FacetId(category, text(facet, "id")),
                text(facet, "title"),
                text(facet, "description"),
                facet.path("points").decimalValue().multiply(THOUSAND).intValueExact(),
                facet.path("criticality").doubleValue(),
                facet.path("measurable").booleanValue(),
                list(facet, "answerable_by", role -> constant(Role.class, role)),
                texts(facet, "terms"),
                texts(facet, "examples"),
                list(facet, "keys", PackTrees::key),
                list(facet, "expects", slot -> constant(Slot.class, slot)),
                facet.path("broad").booleanValue(false));
    }

    private static Facet.Key key(JsonNode key) {
        return new Facet.Key(
                text(key, "id"),
                text(key, "title"),
                constant(ValueType.class, key.path("value")),
                key.path("single").booleanValue(),
                texts(key, "terms"),
                key.path("group").stringValueOpt());
    }

    private static Question question(FacetId facet, JsonNode question) {
        return new Question(
                text(question, "id"),
                facet,
                text(question, "text"),
                constant(Manner.class, question.path("manner")),
                constant(Role.class, question.path("role")),
                text(question, "why"),
                text(question, "hint"),
                text(question, "example"),
                list(question, "follow_ups", PackTrees::followUp),
                texts(question, "after"),
                texts(question, "asks"),
                question.has("difficulty")
                        ? constant(Difficulty.class, question.path("difficulty"))
                        : Difficulty.MEDIUM);
    }

    private static FollowUp followUp(JsonNode followUp) {
        return new FollowUp(constant(Trigger.class, followUp.path("when")), text(followUp, "text"));
    }

    static String text(JsonNode node, String field) {
        return node.path(field).stringValue();
    }

    static List<String> texts(JsonNode node, String field) {
        return list(node, field, JsonNode::stringValue);
    }

    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> each) {
        return node.path(field).valueStream().map(each).toList();
    }

    static <E extends Enum<E>> E constant(Class<E> type, JsonNode wire) {
        return Enum.valueOf(type, wire.stringValue().toUpperCase(Locale.ROOT));
    }
}
