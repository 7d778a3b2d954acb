package dev.socrates.engine.elicitation;

import dev.socrates.engine.text.Words;

/// Tells English prose from other languages, code and logs, whose words would make nonsense inside of a question.
final class English {

    /// In running English about every second word is one without content.
    private static final double LEAST_STOPWORDS = 0.25;

    private static final int TITLE = 6;

    private English() {}

    /// Whether there are enough of the small words of English; of a title, whether it has nothing but its letters.
    static boolean is(String text) {
        var words = Words.lower(text).stream().filter(English::letters).toList();
        if (words.size() <= TITLE) {
            return letters(text);
        }
        long small = words.stream().filter(Words::isStopword).count();
        return small >= LEAST_STOPWORDS * words.size();
    }

    /// Whether all letters are of the Latin script.
    static boolean letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
