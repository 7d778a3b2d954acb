package dev.socrates.platform.charts;

/// A share as a length, in a drawing that is 100 wide.
///
/// @param full never 0 for something and never 100 for less than all: an end is a statement
public record Bar(double full) {

    private static final double LEAST = 2;

    public static Bar of(long part, long whole) {
        if (part < 0 || whole <= 0 || part > whole) {
            throw new IllegalArgumentException("not a part of a whole: " + part + " of " + whole);
        }
        if (part == 0 || part == whole) {
            return new Bar(part == 0 ? 0 : 100);
        }
        return new Bar(Math.clamp(100.0 * part / whole, LEAST, 100 - LEAST));
    }

    public String width() {
        return Figure.of(full);
    }
}
