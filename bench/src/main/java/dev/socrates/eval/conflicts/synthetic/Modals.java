package dev.socrates.eval.conflicts.synthetic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What can be done to a statement at its modal verb, or at the verb where it has none.
final class Modals {

    private static final Pattern MODAL = Pattern.compile("\\b(shall|must|can|may)\\b");
    private static final Pattern VERB = Pattern.compile("\\b(is|are|has to|have to)\\b");
    private static final Map<String, String> DENIED = Map.of("has to", "does not have to", "have to", "do not have to");
    private static final Pattern NARROWED =
            Pattern.compile("\\b(not|no|nobody|never|without|only|need)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> SAME = List.of("shall", "must");

    private Modals() {}

    /// Empty where the statement denies or narrows already: what a second one would mean is anybody's guess.
    static Optional<String> denied(String text) {
        if (NARROWED.matcher(text).find()) {
            return Optional.empty();
        }
        var modal = MODAL.matcher(text);
        if (modal.find()) {
            return Optional.of(modal.replaceFirst(modal.group().equals("can") ? "cannot" : modal.group() + " not"));
        }
        var verb = VERB.matcher(text);
        return verb.find()
                ? Optional.of(verb.replaceFirst(DENIED.getOrDefault(verb.group(), verb.group() + " not")))
                : Optional.empty();
    }

    /// "Shall" and "must" bind alike.
    static Optional<String> same(String text) {
        var modal = MODAL.matcher(text);
        if (!modal.find() || !SAME.contains(modal.group())) {
            return Optional.empty();
        }
        return Optional.of(modal.replaceFirst(SAME.get(1 - SAME.indexOf(modal.group()))));
    }

    static Optional<String> only(String text) {
        var modal = MODAL.matcher(text);
        return modal.find() && !NARROWED.matcher(text).find()
                ? Optional.of(modal.replaceFirst(modal.group() + " only"))
                : Optional.empty();
    }
}
