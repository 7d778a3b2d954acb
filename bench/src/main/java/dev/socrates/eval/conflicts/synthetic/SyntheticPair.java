package dev.socrates.eval.conflicts.synthetic;

/// Two statements and what they have to do with each other.
///
/// @param seed number of the seed sentence that both stem from, from 1
/// @param operator how the second was made from the first
/// @param label `Conflict`, `Duplicate` or `Neutral`
public record SyntheticPair(Half half, int seed, String operator, String label, String left, String right) {

    public static final String CONFLICT = "Conflict";
    public static final String DUPLICATE = "Duplicate";
    public static final String NEUTRAL = "Neutral";

    String row() {
        return String.join("\t", half.name(), Integer.toString(seed), operator, label, left, right);
    }

    static SyntheticPair parse(String row) {
        var cells = row.split("\t", -1);
        return new SyntheticPair(
                Half.valueOf(cells[0]), Integer.parseInt(cells[1]), cells[2], cells[3], cells[4], cells[5]);
    }
}
