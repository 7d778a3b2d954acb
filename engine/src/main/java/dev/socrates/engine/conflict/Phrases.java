package dev.socrates.engine.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds wordings of a lexicon in a statement by stems, the longest first, without overlap.
final class Phrases<T> {

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    private record Entry<T>(List<String> stems, T meaning) {}

    /// @param from index of the first token; `to` is the one after the last
    record Hit<T>(T meaning, int from, int to) {}

    Phrases<T> add(Iterable<String> wordings, T meaning) {
        wordings.forEach(wording -> add(wording, meaning));
        return this;
    }

    Phrases<T> add(String wording, T meaning) {
        var stems = Token.of(wording).stream().map(Token::stem).toList();
        if (!stems.isEmpty()) {
            var entries = byFirst.computeIfAbsent(stems.getFirst(), key -> new ArrayList<>());
            entries.add(new Entry<>(stems, meaning));
            entries.sort(
                    Comparator.comparingInt((Entry<T> entry) -> -entry.stems().size()));
        }
        return this;
    }

    List<Hit<T>> in(List<Token> tokens) {
        var hits = new ArrayList<Hit<T>>();
        int i = 0;
        while (i < tokens.size()) {
            var found = at(tokens, i);
            if (found.isEmpty()) {
                i++;
            } else {
                hits.addAll(found);
                i = found.getFirst().to();
            }
        }
        return hits;
    }

    /// All meanings of the longest wording that starts here.
    List<Hit<T>> at(List<Token> tokens, int from) {
        var hits = new ArrayList<Hit<T>>();
        int longest = 0;
        for (var entry : byFirst.getOrDefault(tokens.get(from).stem(), List.of())) {
            int size = entry.stems().size();
            if (size >= longest && matches(entry.stems(), tokens, from)) {
                longest = size;
                hits.add(new Hit<>(entry.meaning(), from, from + size));
            }
        }
        return hits;
    }

    private static boolean matches(List<String> stems, List<Token> tokens, int from) {
        if (from + stems.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < stems.size(); i++) {
            if (!stems.get(i).equals(tokens.get(from + i).stem())) {
                return false;
            }
        }
        return true;
    }
}
