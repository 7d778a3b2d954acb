package dev.socrates.engine.interview;

/// How much asking is wanted: the dial of an interview.
///
/// @param questions that are put at most, follow-ups not counted
/// @param leastGain a question that is expected to bring less, in weighed points, is not put
public record Budget(int questions, double leastGain) {

    /// Until everything is clear or nothing can be asked, also of somebody who is not the right one.
    public static final Budget UNLIMITED = new Budget(Integer.MAX_VALUE, 0);

    /// What decides most, in a quarter of an hour: about a third of the software pack.
    public static final Budget BRIEF = new Budget(15, 0.5);

    /// What matters, in three quarters of an hour: about two thirds of the software pack.
    public static final Budget STANDARD = new Budget(32, 0.2);

    /// Everything that this person can tell.
    public static final Budget THOROUGH = new Budget(Integer.MAX_VALUE - 1, 0);

    public Budget {
        if (questions < 0 || Double.isNaN(leastGain) || leastGain < 0) {
            throw new IllegalArgumentException("not a budget: " + questions + " questions of " + leastGain);
        }
    }

    /// So many questions and no more.
    public static Budget questions(int most) {
        return new Budget(most, 0);
    }

    /// Whether somebody is asked only what they are likely to know.
    boolean passesOn() {
        return !equals(UNLIMITED);
    }
}
