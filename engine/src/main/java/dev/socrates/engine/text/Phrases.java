package dev.socrates.engine.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds many phrases of several words in one pass over a list of words. Filled once, then only read.
public final class Phrases<T> {

    /// @param to index behind the last word
    public record Match<T>(int from, int to, T what) {
        public int length() {
            return to - from;
        }
    }

    private record Entry<T>(List<String> words, T what) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /// Phrases that stand for themselves, compared word by word including signs.
    public static Phrases<String> of(Collection<String> texts) {
        var phrases = new Phrases<String>();
        texts.forEach(text -> phrases.add(Token.lowers(Words.of(text)), text));
        return phrases;
    }

    public void add(List<String> words, T what) {
        if (words.isEmpty()) {
            return;
        }
        var entries = byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>());
        entries.add(new Entry<>(List.copyOf(words), what));
        entries.sort(Comparator.comparingInt((Entry<T> entry) -> entry.words().size())
                .reversed());
    }

    public Optional<Match<T>> longestAt(List<String> words, int at) {
        for (var entry : byFirst.getOrDefault(words.get(at), List.of())) {
            if (fits(entry.words(), words, at)) {
                return Optional.of(new Match<>(at, at + entry.words().size(), entry.what()));
            }
        }
        return Optional.empty();
    }

    /// Every phrase that begins at one place, the longest first.
    public List<Match<T>> at(List<String> words, int at) {
        return byFirst.getOrDefault(words.get(at), List.of()).stream()
                .filter(entry -> fits(entry.words(), words, at))
                .map(entry -> new Match<>(at, at + entry.words().size(), entry.what()))
                .toList();
    }

    /// The longest phrase whose last word is the one before `end`.
    public Optional<Match<T>> endingAt(List<String> words, int end) {
        for (int from = Math.max(0, end - 6); from < end; from++) {
            for (var entry : byFirst.getOrDefault(words.get(from), List.of())) {
                if (from + entry.words().size() == end && fits(entry.words(), words, from)) {
                    return Optional.of(new Match<>(from, end, entry.what()));
                }
            }
        }
        return Optional.empty();
    }

    /// Matches that do not overlap: the longest at each place, from the left.
    public List<Match<T>> in(List<String> words) {
        var matches = new ArrayList<Match<T>>();
        int at = 0;
        while (at < words.size()) {
            var match = longestAt(words, at);
            match.ifPresent(matches::add);
            at = match.map(Match::to).orElse(at + 1);
        }
        return matches;
    }

    /// As [#in], with all that one phrase stands for.
    public List<Match<T>> everyIn(List<String> words) {
        var matches = new ArrayList<Match<T>>();
        for (var match : in(words)) {
            at(words, match.from()).stream()
                    .filter(other -> other.to() == match.to())
                    .forEach(matches::add);
        }
        return matches;
    }

    /// Every match, overlapping ones and several payloads of one phrase included.
    public List<Match<T>> all(List<String> words) {
        var matches = new ArrayList<Match<T>>();
        for (int at = 0; at < words.size(); at++) {
            matches.addAll(at(words, at));
        }
        return matches;
    }

    public boolean anyIn(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (longestAt(words, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(List<String> phrase, List<String> words, int at) {
        int end = at + phrase.size();
        return end <= words.size() && words.subList(at, end).equals(phrase);
    }
}
