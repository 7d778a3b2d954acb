package dev.socrates.specifications.glossary;

import dev.socrates.specifications.Specification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a name stands in statements, in any case and as whole words.
final class Mentions {

    private Mentions() {}

    /// Places of the statements in the list, one for each mention.
    static List<Integer> of(String name, List<Specification> statements) {
        var wanted = name.toLowerCase(Locale.ROOT);
        var places = new ArrayList<Integer>();
        for (int at = 0; at < statements.size(); at++) {
            var text = statements.get(at).content().statement().toLowerCase(Locale.ROOT);
            for (int from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1)) {
                if (whole(text, from, from + wanted.length())) {
                    places.add(at);
                }
            }
        }
        return places;
    }

    private static boolean whole(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.codePointBefore(from)))
                && (to == text.length() || !Character.isLetterOrDigit(text.codePointAt(to)));
    }
}
