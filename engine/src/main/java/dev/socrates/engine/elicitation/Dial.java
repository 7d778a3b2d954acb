package dev.socrates.engine.elicitation;

/// How long somebody wants to be asked.
///
/// @param questions at most so many
/// @param leastGain stops once no question has this much chance to bring something out; 0 to use all questions
public record Dial(int questions, double leastGain) {

    public static final Dial USUAL = new Dial(20, 0.25);
}
