package dev.socrates.engine.interview;

import dev.socrates.engine.interview.Person.Detail;
import dev.socrates.engine.interview.Person.Experience;
import dev.socrates.engine.interview.Person.Pace;
import dev.socrates.engine.interview.Person.Trend;
import dev.socrates.engine.interview.Presentation.Part;
import dev.socrates.engine.pack.Manner;
import dev.socrates.engine.pack.Question;
import dev.socrates.engine.pack.Question.Difficulty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How an interview changes for a person: which questions go first, how many there are, and what is shown
/// with them.
///
/// @param hint shown without asking for it
/// @param effectiveness by manner, 0 to 1; 0.5 where nothing is known
/// @param weight of all that in the choice of a question, 0 to 1
public record Adaptation(
        Experience experience,
        Detail detail,
        Pace pace,
        boolean hint,
        Map<Manner, Double> effectiveness,
        double weight) {

    /// For somebody of whom nothing is known: it changes nothing.
    public static final Adaptation NONE =
            new Adaptation(Experience.INTERMEDIATE, Detail.MODERATE, Pace.MODERATE, false, Map.of(), 0);

    /// A hard question to an expert, or an easy one to a novice, counts so much more; the other way round
    /// less.
    private static final double SUITS = 0.2;

    private static final double FEWER = 0.75;

    public Adaptation {
        effectiveness = Map.copyOf(effectiveness);
    }

    /// Somebody who has not answered anything yet gets what everybody gets.
    public static Adaptation to(Person person) {
        if (person.replies().isEmpty()) {
            return NONE;
        }
        Map<Manner, Double> effectiveness = new EnumMap<>(Manner.class);
        Arrays.stream(Manner.values()).forEach(manner -> effectiveness.put(manner, person.effectiveness(manner)));
        boolean struggles = person.pace() == Pace.SLOW || person.trend() == Trend.DECLINING;
        return new Adaptation(
                person.experience(),
                person.detail(),
                person.pace(),
                person.experience() == Experience.NOVICE || struggles,
                effectiveness,
                person.confidence());
    }

    /// What the expected gain of a question is multiplied with, 0.5 to 1.5: what such questions brought
    /// with this person so far, and whether it is as hard as suits. 1 when nothing is known.
    public double fit(Question question) {
        double manner = effectiveness.getOrDefault(question.manner(), 0.5) - 0.5;
        return Math.clamp(1 + weight * (manner + suits(question.difficulty())), 0.5, 1.5);
    }

    private double suits(Difficulty difficulty) {
        int hard = switch (difficulty) {
            case EASY -> -1;
            case MEDIUM -> 0;
            case HARD -> 1;
        };
        return switch (experience) {
            case NOVICE -> -hard * SUITS;
            case INTERMEDIATE -> 0;
            case ADVANCED -> hard * SUITS / 2;
            case EXPERT -> hard * SUITS;
        };
    }

    /// How many of so many questions are put: experts get three quarters, and deeper ones.
    public int within(int questions) {
        return experience == Experience.EXPERT ? (int) Math.ceil(questions * FEWER) : questions;
    }

    /// How often to insist on one answer: once with the brief and the slow, else twice.
    public int followUps() {
        return detail == Detail.BRIEF || pace == Pace.SLOW ? 1 : 2;
    }

    /// In one sentence to the person: to what of theirs it adapts, and how. Empty when it changes nothing.
    public String sentence() {
        return weight == 0 ? "" : AdaptationSentence.of(this);
    }

    /// What is shown of a question and in which order. Novices see an example first; the brief are spared
    /// the reason, which stays a click away; experts see the question and why it matters.
    public Presentation present(Question question) {
        List<Part> parts = new ArrayList<>();
        if (experience == Experience.NOVICE && weight > 0) {
            parts.add(Part.EXAMPLE);
        }
        parts.add(Part.QUESTION);
        if (detail != Detail.BRIEF) {
            parts.add(Part.WHY);
        }
        if (hint) {
            parts.add(Part.HINT);
        }
        return new Presentation(question, parts);
    }
}
