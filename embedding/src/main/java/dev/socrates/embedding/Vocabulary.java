package dev.socrates.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The pieces of words a model knows. A piece that continues a word carries the prefix `##`.
final class Vocabulary {

    private static final String CONTINUES = "##";

    private final Map<String, Integer> ids;
    private final int longest;

    Vocabulary(Map<String, Integer> ids) {
        this.ids = Map.copyOf(ids);
        longest = ids.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static Vocabulary read(InputStream tokenizer) throws IOException {
        var pieces = new JsonMapper().readTree(tokenizer).at("/model/vocab");
        var ids = HashMap.<String, Integer>newHashMap(pieces.size());
        pieces.properties()
                .forEach(piece -> ids.put(piece.getKey(), piece.getValue().intValue()));
        return new Vocabulary(ids);
    }

    /// Where the longest known piece from there on ends, or `from` itself if none begins there.
    int longestPiece(CharSequence word, int from) {
        int to = Math.min(word.length(), from + longest);
        while (to > from && !ids.containsKey(piece(word, from, to))) {
            to--;
        }
        return to;
    }

    int id(CharSequence word, int from, int to) {
        return marker(piece(word, from, to));
    }

    int start() {
        return marker("[CLS]");
    }

    int end() {
        return marker("[SEP]");
    }

    int unknown() {
        return marker("[UNK]");
    }

    private int marker(String piece) {
        var id = ids.get(piece);
        if (id == null) {
            throw new IllegalStateException("The vocabulary lacks " + piece);
        }
        return id;
    }

    private static String piece(CharSequence word, int from, int to) {
        var characters = word.subSequence(from, to).toString();
        return from == 0 ? characters : CONTINUES + characters;
    }
}
