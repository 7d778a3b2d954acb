package dev.socrates.engine.elicitation;

import dev.socrates.engine.pack.FacetId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The questions that come with the engine, in the order of a checklist: interaction, content, style, and in each from
/// what comes first to what comes last when a person uses the application.
public record QuestionBank(List<BankQuestion> questions) {

    private static final QuestionBank STANDARD = new QuestionBank(read());

    public QuestionBank {
        questions = List.copyOf(questions);
        var ids = new HashSet<String>();
        for (var question : questions) {
            if (!ids.add(question.id())) {
                throw new IllegalArgumentException("two questions are called " + question.id());
            }
        }
    }

    /// `elicitation/interaction.yaml`, `content.yaml` and `style.yaml`.
    public static QuestionBank standard() {
        return STANDARD;
    }

    private static List<BankQuestion> read() {
        var questions = new ArrayList<BankQuestion>();
        for (var aspect : Aspect.values()) {
            for (var entry : Resources.tree(aspect.wire())) {
                questions.add(question(aspect, entry));
            }
        }
        return questions;
    }

    private static BankQuestion question(Aspect aspect, JsonNode entry) {
        var id = text(entry, "id");
        var question = new BankQuestion(
                id,
                aspect,
                text(entry, "topic"),
                Prior.valueOf(text(entry, "prior").toUpperCase(Locale.ROOT)),
                texts(entry, "when"),
                texts(entry, "cues"),
                entry.path("only").asBoolean(false),
                entry.path("each").asBoolean(false),
                texts(entry, "said"),
                texts(entry, "texts"),
                text(entry, "hint"),
                FacetId.parse(text(entry, "facet")));
        if (question.texts().isEmpty() || !Wording.general(question.texts().getLast())) {
            throw new IllegalStateException(id + " has no text that fits every application");
        }
        if (!Kind.known().containsAll(question.kinds())) {
            throw new IllegalStateException(id + " names a kind of application that there is not");
        }
        return question;
    }

    private static String text(JsonNode entry, String field) {
        var text = entry.path(field).asString("");
        if (text.isBlank()) {
            throw new IllegalStateException("a question without " + field + ": " + entry);
        }
        return text;
    }

    private static List<String> texts(JsonNode entry, String field) {
        var texts = new ArrayList<String>();
        entry.path(field).forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
