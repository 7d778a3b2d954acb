package dev.socrates.engine.story;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a story says what it is good for, and where it ends.
final class Benefits {

    private static final Phrases<String> AFTER = Lexicon.phrases("story", "benefits");
    private static final Phrases<String> BEFORE = Lexicon.phrases("story", "opening_benefits");
    private static final Set<String> PURPOSES = Lexicon.set("story", "purposes");
    private static final Set<String> SUBJECTS = Lexicon.set("story", "purpose_subjects");
    private static final Set<String> STOPS = Set.of(".", "!", "?");

    private Benefits() {}

    static Optional<Stretch> find(List<String> words, int persona, int wish, int end) {
        return after(words, wish, end).or(() -> before(words, persona));
    }

    /// "..., so that ..."; a connective that is there twice counts once.
    private static Optional<Stretch> after(List<String> words, int wish, int end) {
        for (int at = wish; at < end; at++) {
            int from = behind(words, at, end);
            if (from > at) {
                int next = behind(words, from, end);
                int begin = Math.max(from, next);
                return begin < end ? Optional.of(new Stretch(begin, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int behind(List<String> words, int at, int end) {
        if (at >= end) {
            return at;
        }
        var phrase = AFTER.longestAt(words, at);
        if (phrase.isPresent()) {
            return phrase.get().to();
        }
        boolean purpose = PURPOSES.contains(words.get(at)) && at + 1 < end && SUBJECTS.contains(words.get(at + 1));
        return purpose ? at + 1 : at;
    }

    /// "In order to ..., as a ..."
    private static Optional<Stretch> before(List<String> words, int persona) {
        for (int at = 0; at < persona; at++) {
            var opening = BEFORE.longestAt(words, at);
            if (opening.isPresent()) {
                int end = persona;
                while (end > opening.get().to() && !words.get(end - 1).equals("as")) {
                    end--;
                }
                end = end > opening.get().to() ? end - 1 : end;
                end = end > opening.get().to() && words.get(end - 1).equals(",") ? end - 1 : end;
                return end > opening.get().to()
                        ? Optional.of(new Stretch(opening.get().to(), end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Behind the sentence that says what it is good for; where none does, at the next story or the end of the text.
    static int end(String text, List<Token> tokens, List<String> words, int wish) {
        boolean reason = false;
        for (int at = wish; at + 1 < tokens.size(); at++) {
            reason |= behind(words, at, tokens.size()) > at;
            var next = tokens.get(at + 1);
            boolean stop = STOPS.contains(words.get(at))
                    && !tokens.get(at).touches(next)
                    && Character.isUpperCase(text.charAt(next.start()));
            if (stop && (reason || words.get(at + 1).equals("as"))) {
                return at + 1;
            }
        }
        return tokens.size();
    }
}
