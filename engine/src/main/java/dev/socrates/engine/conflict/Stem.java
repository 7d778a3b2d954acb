package dev.socrates.engine.conflict;

/// Cuts English endings so far that "deletes", "deleted", "deleting" and "deletion" meet. Too much is better
/// than too little here: a stem alone never decides.
final class Stem {

    private Stem() {}

    static String of(String word) {
        if (word.length() < 4 || !Character.isLetter(word.charAt(0)) || word.indexOf('\'') >= 0) {
            return word;
        }
        return withoutE(withoutEnding(singular(word)));
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")
                ? cut(word, 1)
                : word;
    }

    private static String withoutEnding(String word) {
        int length = word.length();
        if (word.endsWith("ing") && length > 5) {
            return undoubled(cut(word, 3));
        }
        if (word.endsWith("ied") && length > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("ed") && length > 4) {
            return undoubled(cut(word, 2));
        }
        if ((word.endsWith("tion") || word.endsWith("sion")) && length > 6) {
            return cut(word, 3);
        }
        return word.endsWith("ment") && length > 7 ? cut(word, 4) : word;
    }

    private static String undoubled(String word) {
        int last = word.length() - 1;
        boolean doubled =
                last > 2 && word.charAt(last) == word.charAt(last - 1) && "bdgklmnprt".indexOf(word.charAt(last)) >= 0;
        return doubled ? cut(word, 1) : word;
    }

    private static String withoutE(String word) {
        return word.endsWith("e") && word.length() > 3 ? cut(word, 1) : word;
    }

    private static String cut(String word, int count) {
        return word.substring(0, word.length() - count);
    }
}
