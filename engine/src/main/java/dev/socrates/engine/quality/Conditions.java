package dev.socrates.engine.quality;

import java.util.List;
import java.util.Set;

/// The words that open a condition: "if", "when", "prior to", "as specified in".
final class Conditions {

    private static final Set<String> CONDITIONS = Set.of(
            "if",
            "when",
            "whenever",
            "while",
            "where",
            "wherever",
            "unless",
            "until",
            "before",
            "after",
            "once",
            "although",
            "though",
            "whereas",
            "since");
    private static final Set<String> BEFORE_RULES = Set.of(
            "specified",
            "described",
            "defined",
            "required",
            "requested",
            "given",
            "stated",
            "listed",
            "set",
            "noted",
            "agreed",
            "indicated",
            "shown",
            "outlined",
            "prescribed");

    private Conditions() {}

    static boolean openAt(List<String> words, int at) {
        var word = words.get(at);
        if (CONDITIONS.contains(word)) {
            return !(word.equals("once") && at > 0 && words.get(at - 1).equals("least"));
        }
        var next = at + 1 < words.size() ? words.get(at + 1) : "";
        boolean rules = word.equals("as") && (next.equals("if") || BEFORE_RULES.contains(next));
        return rules || (word.equals("prior") && next.equals("to")) || (word.equals("event") && next.equals("that"));
    }
}
