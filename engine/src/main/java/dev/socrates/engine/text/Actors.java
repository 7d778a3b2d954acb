package dev.socrates.engine.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who acts: "Nurses can ..." is the nurse, "As a dispatcher, I want ..." the dispatcher, "The system must
/// ..." the system.
public final class Actors {

    private static final Set<String> PEOPLE = Lexicon.set("actors", "people");
    private static final Set<String> NOT_PEOPLE = Lexicon.set("actors", "not_people");
    private static final Set<String> THINGS = Lexicon.set("things_like_people", "things");
    private static final Set<String> MODIFIERS = Lexicon.set("actors", "modifiers");
    private static final Set<String> SYSTEMS = Lexicon.set("actors", "systems");
    private static final List<String> ENDINGS = Lexicon.list("actors", "endings");
    private static final Phrases<String> VERBS = Lexicon.phrases("actors", "verbs");
    private static final int LONGEST_SUBJECT = 6;
    private static final Set<String> BREAKS = Set.of(",", "(", ":", "who", "that", "which", "of", "in", "with", "at");

    private Actors() {}

    public static Optional<String> of(List<String> words) {
        return story(words).or(() -> subject(words)).or(() -> beneficiary(words));
    }

    /// Whether a noun in the singular names people.
    public static boolean isPerson(String noun) {
        if (PEOPLE.contains(noun)) {
            return true;
        }
        return noun.length() > 4
                && !NOT_PEOPLE.contains(noun)
                && !THINGS.contains(noun)
                && ENDINGS.stream().anyMatch(noun::endsWith);
    }

    public static boolean isSystem(String noun) {
        return SYSTEMS.contains(noun);
    }

    private static Optional<String> story(List<String> words) {
        boolean story = words.size() > 3
                && words.getFirst().equals("as")
                && Set.of("a", "an", "the").contains(words.get(1));
        if (!story) {
            return Optional.empty();
        }
        int end = 2;
        while (end < words.size()
                && end < LONGEST_SUBJECT
                && !BREAKS.contains(words.get(end))
                && !words.get(end).equals("i")) {
            end++;
        }
        boolean told = words.subList(end, Math.min(words.size(), end + 12)).contains("i");
        return told && end > 2 ? Optional.of(noun(words.subList(2, end))) : Optional.empty();
    }

    private static Optional<String> subject(List<String> words) {
        for (int at = 1; at < Math.min(words.size(), LONGEST_SUBJECT); at++) {
            if (BREAKS.contains(words.get(at)) && at < 2) {
                return Optional.empty();
            }
            if (VERBS.longestAt(words, at).isPresent()) {
                var found = person(words.subList(0, at));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> person(List<String> phrase) {
        int cut = 0;
        while (cut < phrase.size() && !BREAKS.contains(phrase.get(cut))) {
            cut++;
        }
        var head = phrase.subList(0, cut).stream()
                .filter(word ->
                        !Words.isStopword(word) && !MODIFIERS.contains(word) && Character.isLetter(word.charAt(0)))
                .toList();
        if (head.isEmpty() || Words.isStopword(phrase.get(cut - 1))) {
            return Optional.empty();
        }
        var noun = Stems.singular(head.getLast());
        if (SYSTEMS.contains(noun)) {
            return Optional.of("system");
        }
        return isPerson(noun) ? Optional.of(noun(head)) : Optional.empty();
    }

    /// "It must be possible for nurses to ..."
    private static Optional<String> beneficiary(List<String> words) {
        for (int at = 0; at + 2 < words.size(); at++) {
            if (words.get(at).equals("for")
                    && words.subList(at, Math.min(words.size(), at + 5)).contains("to")) {
                int to = words.subList(at, words.size()).indexOf("to") + at;
                return to > at + 1 ? person(words.subList(at + 1, to)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String noun(List<String> words) {
        var kept = words.subList(Math.max(0, words.size() - 3), words.size());
        var head = Stems.singular(kept.getLast());
        return kept.size() == 1 ? head : String.join(" ", kept.subList(0, kept.size() - 1)) + " " + head;
    }
}
