package dev.socrates.engine.elicitation;

import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.List;

/// A question of the bank in the words of one description.
///
/// @param id of the question; with the thing behind it where the question is asked for a second one
public record Wording(String id, BankQuestion question, String text) {

    /// Words; a longer question asks for more than one thing.
    static final int LONGEST = 25;

    private static final int EACH = 3;

    /// Whether the question is asked about another thing first.
    public boolean again() {
        return !id.equals(question.id());
    }

    /// Whether a text can be asked of any application.
    static boolean general(String text) {
        return !text.replace("{product}", "").contains("{");
    }

    /// All that the question asks about this application: one text, or one for each of its first things.
    static List<Wording> of(BankQuestion question, Description description) {
        int count = question.each() ? EACH : 1;
        var wordings = new ArrayList<Wording>();
        for (int nth = 0; nth < count; nth++) {
            var text = text(question, description, nth);
            if (wordings.stream().noneMatch(wording -> wording.text().equals(text))
                    && (nth == 0 || text.length() > 0)) {
                var id = nth == 0 ? question.id() : question.id() + "#" + (nth + 1);
                wordings.add(new Wording(id, question, text));
            }
        }
        return wordings;
    }

    private static String text(BankQuestion question, Description description, int nth) {
        for (var template : question.texts()) {
            boolean again = template.contains("{thing") || template.contains("{act");
            if (nth > 0 && !again) {
                break;
            }
            var text = filled(template, description, nth);
            if (!text.contains("{") && words(text) <= LONGEST) {
                return text;
            }
        }
        return nth > 0 ? "" : filled(question.texts().getLast(), description, 0);
    }

    private static String filled(String template, Description description, int nth) {
        var text = template.replace("{product}", description.product());
        var countable = description.things().stream()
                .filter(thing -> thing.one() != null)
                .toList();
        if (nth < countable.size()) {
            var thing = countable.get(nth);
            text = text.replace("{things}", thing.many()).replace("{thing}", String.valueOf(thing.one()));
        }
        if (nth < description.acts().size()) {
            text = text.replace("{act}", description.acts().get(nth));
        }
        return description.people().isEmpty()
                ? text
                : text.replace("{people}", description.people().getFirst());
    }

    private static long words(String text) {
        return Words.lower(text).size();
    }
}
