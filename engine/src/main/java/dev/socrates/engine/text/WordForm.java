package dev.socrates.engine.text;

import java.util.ArrayList;
import java.util.List;

/// A form that a word may be, of a base form that need not exist: a dictionary tells which do.
record WordForm(String base, Ending ending) {

    private static final int SHORTEST = 4;

    enum Ending {
        NONE,
        IRREGULAR,
        S,
        ED,
        ING;

        /// What a class of the base form makes the word; empty where the ending does not go with the class.
        String of(char base) {
            boolean verb = base == 'v' || base == 'w';
            return switch (this) {
                case NONE -> String.valueOf(base);
                case IRREGULAR -> "i" + base;
                case S -> base == 'n' ? "p" : base == 'v' ? "z" : base == 'w' ? "y" : "";
                case ED -> verb ? "d" : "";
                case ING -> verb ? "g" : "";
            };
        }
    }

    static List<WordForm> of(String word) {
        var forms = new ArrayList<WordForm>();
        forms.add(new WordForm(word, Ending.NONE));
        Stems.irregular(word)
                .filter(base -> !base.equals(word))
                .ifPresent(base -> forms.add(new WordForm(base, Ending.IRREGULAR)));
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
        if (!word.endsWith(letters) || word.length() < letters.length() + 2) {
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
