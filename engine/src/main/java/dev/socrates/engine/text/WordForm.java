package dev.socrates.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A form that a word may be, of a base form that need not exist: a dictionary tells which do.
record WordForm(String base, Ending ending) {

    private static final int SHORTEST = 4;

    enum Ending {
        NONE(Map.of('n', "n", 'v', "v", 'w', "w", 'a', "a", 'r', "r")),
        IRREGULAR(Map.of('n', "in", 'v', "iv", 'w', "iw", 'a', "ia", 'r', "ir")),
        S(Map.of('n', "p", 'v', "z", 'w', "y")),
        ED(Map.of('v', "d", 'w', "d")),
        ING(Map.of('v', "g", 'w', "g"));

        private final Map<Character, String> makes;

        Ending(Map<Character, String> makes) {
            this.makes = makes;
        }

        /// What a class of the base form makes the word; empty where the ending does not go with the class.
        String of(char base) {
            return makes.getOrDefault(base, "");
        }
    }

    static List<WordForm> of(String word) {
        var forms = new ArrayList<WordForm>();
        forms.add(new WordForm(word, Ending.NONE));
        Stems.irregular(word).ifPresent(base -> forms.add(new WordForm(base, Ending.IRREGULAR)));
        if (word.length() >= SHORTEST && word.endsWith("s") && !word.endsWith("ss")) {
            forms.add(new WordForm(cut(word, 1), Ending.S));
            if (word.endsWith("es")) {
                forms.add(new WordForm(cut(word, 2), Ending.S));
            }
            if (word.endsWith("ies")) {
                forms.add(new WordForm(cut(word, 3) + "y", Ending.S));
            }
        }
        without(word, "ed", Ending.ED, forms);
        without(word, "ing", Ending.ING, forms);
        return forms;
    }

    /// "planned" may come from "plann", "planne" and "plan".
    private static void without(String word, String letters, Ending ending, List<WordForm> forms) {
        if (!word.endsWith(letters) || word.length() <= letters.length() + 2) {
            return;
        }
        var stem = cut(word, letters.length());
        forms.add(new WordForm(stem, ending));
        forms.add(new WordForm(stem + "e", ending));
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            forms.add(new WordForm(cut(stem, 1), ending));
        }
        if (ending == Ending.ED && stem.endsWith("i")) {
            forms.add(new WordForm(cut(stem, 1) + "y", ending));
        }
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
