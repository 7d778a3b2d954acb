package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The criteria that one story shows by itself.
final class StoryChecks {

    private static final Phrases<String> MAKERS = Lexicon.phrases("stories", "makers");
    private static final Phrases<String> STATES = Lexicon.phrases("stories", "states");
    private static final Phrases<String> CONSTRUCTION = Lexicon.phrases("stories", "construction");
    private static final Phrases<String> SOLUTIONS = Lexicon.phrases("stories", "solutions");
    private static final Phrases<String> GENERAL = Lexicon.phrases("stories", "general");
    private static final Phrases<String> ASIDES = Lexicon.phrases("stories", "asides");
    private static final Set<SmellKind> UNCLEAR = Set.of(
            SmellKind.VAGUE,
            SmellKind.SUBJECTIVE,
            SmellKind.UNMEASURABLE,
            SmellKind.COMPARATIVE,
            SmellKind.SUPERLATIVE);
    private static final Set<SmellKind> UNBOUNDED =
            Set.of(SmellKind.UNIVERSAL, SmellKind.OPEN_ENDED, SmellKind.INCOMPLETE);
    private static final int LONG_MEANS = 30;

    private final StoryParts story;
    private final List<Spot> spots;
    private final List<StoryViolation> found = new ArrayList<>();

    private StoryChecks(StoryParts story) {
        this.story = story;
        this.spots = Smells.spots(story.sentence()).stream()
                .filter(spot -> spot.from() >= story.means().start()
                        && spot.from() < story.means().end())
                .toList();
    }

    static List<StoryViolation> in(StoryParts story) {
        var checks = new StoryChecks(story);
        checks.form();
        checks.atomic();
        checks.minimal();
        checks.sound();
        checks.problem();
        checks.clarity();
        return List.copyOf(checks.found);
    }

    private void form() {
        if (story.roleText().isEmpty() || !story.wished()) {
            add(
                    StoryCriterion.WELL_FORMED,
                    "",
                    story.roleText().isEmpty() ? "No role is named." : "No wish is named.",
                    "As a <role>, I want to <do>.");
        }
        boolean verb = story.sentence().tags().contains("VERB")
                || story.sentence().tags().contains("AUX");
        if (!verb) {
            add(StoryCriterion.FULL_SENTENCE, "", "There is no verb.", "Write a whole sentence.");
        }
    }

    private void atomic() {
        Atomicity.broken(story)
                .ifPresent(at -> add(
                        StoryCriterion.ATOMIC,
                        story.sentence().original(at - 1, at + 2),
                        "“And” joins two features.",
                        "Write one story for each feature."));
    }

    private void minimal() {
        var sentence = story.sentence();
        boolean brackets = sentence.words().stream().anyMatch(word -> word.equals("(") || word.equals("["));
        var stops = story.innerStops();
        if (brackets) {
            add(StoryCriterion.MINIMAL, "(", "Something stands in brackets.", "Move it to a note or drop it.");
        } else if (!stops.isEmpty()) {
            add(
                    StoryCriterion.MINIMAL,
                    sentence.word(stops.getFirst()),
                    "There is more than one sentence.",
                    "Keep role, means and reason.");
        } else if (ASIDES.anyIn(sentence.words())) {
            add(StoryCriterion.MINIMAL, "", "There is an explanation.", "Move it to a note.");
        }
    }

    private void sound() {
        var role = story.sentence()
                .words()
                .subList(story.role().start(), story.role().end());
        var maker = firstOf(MAKERS, role);
        if (maker.isPresent() || first(STATES).isPresent()) {
            add(
                    StoryCriterion.CONCEPTUALLY_SOUND,
                    maker.orElseGet(() -> first(STATES).orElse("")),
                    maker.isPresent()
                            ? "The role makes the system and does not use it."
                            : "A state of mind is no feature.",
                    "Name who uses it and what they do with it.");
        }
    }

    private void problem() {
        var role = story.sentence()
                .words()
                .subList(story.role().start(), story.role().end());
        var shown =
                firstOf(MAKERS, role).or(() -> first(CONSTRUCTION)).or(() -> firstOf(SOLUTIONS, story.meansWords()));
        shown.ifPresent(words -> add(
                StoryCriterion.PROBLEM_ORIENTED,
                words,
                "It tells how it is made.",
                "Say what is wanted; leave the solution to the design."));
    }

    private void clarity() {
        var unclear =
                spots.stream().filter(spot -> UNCLEAR.contains(spot.kind())).findFirst();
        var general = firstOf(GENERAL, story.meansWords());
        if (unclear.isPresent() || general.isPresent()) {
            var words = unclear.map(spot -> story.sentence().original(spot.from(), spot.to()))
                    .or(() -> general)
                    .orElse("");
            add(StoryCriterion.UNAMBIGUOUS, words, "Everybody fills “" + words + "” differently.", "Say how it shows.");
        }
        var unbounded =
                spots.stream().filter(spot -> UNBOUNDED.contains(spot.kind())).findFirst();
        boolean large = story.means().end() - story.means().start() > LONG_MEANS;
        if (unclear.isPresent() || unbounded.isPresent() || large || general.isPresent()) {
            add(
                    StoryCriterion.ESTIMATABLE,
                    "",
                    large ? "It is too long to be one piece of work." : "Its size depends on what is meant.",
                    "Cut it down to what can be counted.");
        }
    }

    /// The phrase that the means begins with.
    private Optional<String> first(Phrases<String> phrases) {
        var words = story.meansWords();
        int at = words.size() > 3 && words.subList(0, 3).equals(List.of("be", "able", "to")) ? 3 : 0;
        while (at < words.size() && story.sentence().tagged(story.means().start() + at, "ADV")) {
            at++;
        }
        return at < words.size() ? phrases.longestAt(words, at).map(Phrases.Match::what) : Optional.empty();
    }

    private static Optional<String> firstOf(Phrases<String> phrases, List<String> words) {
        return phrases.in(words).stream().findFirst().map(Phrases.Match::what);
    }

    private void add(StoryCriterion criterion, String words, String reason, String suggestion) {
        found.add(new StoryViolation(criterion, words, reason, suggestion, null));
    }
}
