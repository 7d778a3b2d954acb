package dev.socrates.embedding;

import java.text.Normalizer;
import java.util.Arrays;

/// Cuts a text into the pieces an uncased BERT was trained on. Markers such as `[CLS]` inside a text are
/// ordinary words, so nobody can steer the model through what they write.
final class BertTokenizer {

    /// What the model can read at once, both markers included. The rest of a longer text is left out.
    static final int MAX_TOKENS = 512;

    private static final int MAX_WORD_CHARACTERS = 100;

    private final Vocabulary vocabulary;

    BertTokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    long[] encode(String text) {
        var tokens = new Tokens();
        var raw = new StringBuilder();
        // Words are cleaned one by one: of 100,000 characters only those are touched that still have a place.
        for (int at = 0; at < text.length() && !tokens.full(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (Characters.isSpace(character)) {
                addWords(raw, tokens);
            } else if (!Characters.isDropped(character)) {
                raw.appendCodePoint(character);
            }
        }
        addWords(raw, tokens);
        return tokens.closed();
    }

    private void addWords(StringBuilder raw, Tokens tokens) {
        var plain = Normalizer.normalize(raw, Normalizer.Form.NFD);
        raw.setLength(0);
        var word = new StringBuilder();
        for (int at = 0; at < plain.length() && !tokens.full(); ) {
            int character = plain.codePointAt(at);
            at += Character.charCount(character);
            if (Characters.isAccent(character)) {
                continue;
            }
            if (Characters.standsAlone(character)) {
                addPieces(word, tokens);
                addPieces(word.appendCodePoint(Character.toLowerCase(character)), tokens);
            } else {
                word.appendCodePoint(Character.toLowerCase(character));
            }
        }
        addPieces(word, tokens);
    }

    /// The longest known piece first; a word with an unknown remainder is unknown as a whole.
    private void addPieces(StringBuilder word, Tokens tokens) {
        if (word.isEmpty()) {
            return;
        }
        int start = tokens.count;
        boolean known = word.codePointCount(0, word.length()) <= MAX_WORD_CHARACTERS;
        for (int from = 0; known && from < word.length(); ) {
            int to = vocabulary.longestPiece(word, from);
            known = to > from;
            if (known) {
                tokens.add(vocabulary.id(word, from, to));
                from = to;
            }
        }
        if (!known) {
            tokens.count = start;
            tokens.add(vocabulary.unknown());
        }
        word.setLength(0);
    }

    /// Token ids between the two markers.
    private final class Tokens {

        private final long[] ids = new long[MAX_TOKENS];
        private int count;

        Tokens() {
            ids[count++] = vocabulary.start();
        }

        boolean full() {
            return count == MAX_TOKENS - 1;
        }

        void add(int id) {
            if (!full()) {
                ids[count++] = id;
            }
        }

        long[] closed() {
            ids[count++] = vocabulary.end();
            return Arrays.copyOf(ids, count);
        }
    }
}
