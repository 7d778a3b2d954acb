package dev.socrates.engine.elicitation;

import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Token;
import java.util.List;
import java.util.Locale;

/// A run of adjectives and nouns that ends in a noun.
///
/// @param text as it was written, without verbs and idle adjectives before it
/// @param head its last word in lower case
/// @param verbs what is done with it, as far as the words directly before it say
/// @param nouns how many of its words are nouns
/// @param name whether it is a proper name
/// @param before what stands before it
record Chunk(String text, String head, List<String> verbs, int nouns, boolean name, Before before) {

    /// What a run of words stands behind, as far as it tells something.
    enum Before {
        /// It opens the sentence, so that its capital tells nothing.
        NOTHING,
        /// "A parcel" is one of several.
        ARTICLE,
        /// "In apartment houses" says where.
        PLACE,
        OTHER
    }

    static Chunk of(String text, List<Token> words, List<String> tags, List<String> verbs, Before before) {
        var phrase =
                text.substring(words.getFirst().start(), words.getLast().end()).replaceAll("\\s+", " ");
        long nouns = tags.stream().filter(Chunks::noun).count();
        boolean name = words.stream().allMatch(word -> Character.isUpperCase(text.charAt(word.start())))
                && (words.size() > 1 || (tags.getFirst().equals("PROPN") && !opens(words, before)));
        return new Chunk(phrase, words.getLast().lower(), verbs, (int) nouns, name, before);
    }

    private static boolean opens(List<Token> words, Before before) {
        return before == Before.NOTHING && Stems.isPlural(words.getFirst().lower());
    }

    /// The phrase inside of a sentence: "HTML files" stays, "Students" becomes "students".
    String inside() {
        boolean capital = text.length() > 1 && Character.isUpperCase(text.charAt(0)) && !shouted();
        return capital && !name ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    Thing thing() {
        var phrase = inside();
        int last = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1;
        var start = phrase.substring(0, last);
        if (Stems.isPlural(head)) {
            return new Thing(phrase, start + Stems.singular(head));
        }
        return before == Before.ARTICLE ? new Thing(start + Stems.plural(head), phrase) : new Thing(phrase, null);
    }

    private boolean shouted() {
        return Character.isUpperCase(text.charAt(1));
    }
}
