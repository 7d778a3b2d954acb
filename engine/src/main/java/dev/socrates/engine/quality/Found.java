package dev.socrates.engine.quality;

/// A smell at its place in a statement.
///
/// @param cost what it costs by itself
record Found(Sentence sentence, Spot spot, double cost) {

    boolean hint() {
        return cost == 0;
    }

    /// Whether the other says the same with more weight, or is a hint of the same kind or about the same words: one
    /// hint of a kind is enough, while what costs is told word by word.
    boolean saidBy(Found other) {
        boolean hinted = hint() && other.hint() && (spot.kind() == other.spot.kind() || sameWords(other));
        return hinted || (other.cost > cost && meets(other) && within(other.spot));
    }

    boolean meets(Found other) {
        return sentence.equals(other.sentence) && spot.from() < other.spot.to() && other.spot.from() < spot.to();
    }

    private boolean sameWords(Found other) {
        return meets(other) && within(other.spot) && other.within(spot);
    }

    private boolean within(Spot other) {
        return spot.from() >= other.from() && spot.to() <= other.to();
    }
}
