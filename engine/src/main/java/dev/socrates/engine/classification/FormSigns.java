package dev.socrates.engine.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Signs of a sentence's form that its letters show: numbering, labels, colons, brackets, quotes, no full stop.
final class FormSigns {

    /// @param atStart whether only the beginning of the sentence is looked at
    private record Sign(String name, Pattern pattern, boolean atStart) {
        boolean in(String text) {
            var matcher = pattern.matcher(text);
            return atStart ? matcher.lookingAt() : matcher.find();
        }
    }

    /// A list, as the order of features must be the same in every run.
    private static final List<Sign> SIGNS = List.of(
            start("numbered", "\\W{0,3}(\\d{1,3}(\\.\\d{1,3}){0,5}|[ivx]{1,5}|[a-z])[.)]"),
            start("labelled", "[A-Z]{2,12}[-_ ]?\\d"),
            anywhere("address", "https?:|www\\."),
            anywhere("has a digit", "\\d"),
            anywhere("has brackets", "[()\\[\\]]"),
            anywhere("has quotes", "[\"“”]"),
            anywhere("has a colon", ":"));

    private static final Map<String, String> SHOWN = Map.of(
            "ends with a colon", "ends with a colon",
            "no full stop", "no full stop",
            "no verb", "no verb",
            "tag0=VERB", "starts with a verb",
            "numbered", "numbered",
            "labelled", "starts with a label");

    private FormSigns() {}

    static List<String> of(String sentence) {
        var text = sentence.strip();
        var signs = new ArrayList<String>();
        for (var sign : SIGNS) {
            if (sign.in(text)) {
                signs.add(sign.name());
            }
        }
        if (text.endsWith(":")) {
            signs.add("ends with a colon");
        }
        if (text.isEmpty() || ".!?:;".indexOf(text.charAt(text.length() - 1)) < 0) {
            signs.add("no full stop");
        }
        return List.copyOf(signs);
    }

    /// How a feature of the form is called in front of people; empty where it is not to be shown.
    static Optional<String> shown(String feature) {
        if (feature.startsWith("modal=")) {
            return Optional.of(feature.substring("modal=".length()));
        }
        return Optional.ofNullable(SHOWN.get(feature));
    }

    private static Sign start(String name, String pattern) {
        return new Sign(name, Pattern.compile(pattern), true);
    }

    private static Sign anywhere(String name, String pattern) {
        return new Sign(name, Pattern.compile(pattern), false);
    }
}
