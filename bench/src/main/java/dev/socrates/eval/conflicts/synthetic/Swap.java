package dev.socrates.eval.conflicts.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts one wording in the place of another, once.
record Swap(String operator, Half half, Pattern wording, String instead) {

    private static final int CELLS = 4;

    static List<Swap> all() {
        return Resource.rows("operators.tsv", CELLS).stream()
                .map(cells -> new Swap(
                        cells.getFirst(),
                        Resource.half(cells.get(1)),
                        Pattern.compile("\\b" + Pattern.quote(cells.get(2)) + "\\b", Pattern.CASE_INSENSITIVE),
                        cells.get(3)))
                .toList();
    }

    Optional<String> of(String text) {
        var matcher = wording.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean capital = Character.isUpperCase(text.charAt(matcher.start()))
                && Character.isLowerCase(text.charAt(matcher.start() + 1));
        var put = capital ? Character.toUpperCase(instead.charAt(0)) + instead.substring(1) : instead;
        return Optional.of(matcher.replaceFirst(Matcher.quoteReplacement(put)));
    }
}
