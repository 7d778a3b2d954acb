package dev.socrates.engine.pack;

/// A condition that cannot be read or makes no sense.
final class ConditionException extends RuntimeException {

    private final int column;
    private final String fault;

    /// @param column of the first character in question, from 1
    ConditionException(int column, String message) {
        super("column " + column + ": " + message);
        this.column = column;
        this.fault = "column " + column + ": " + message;
    }

    /// The message, which is never null here.
    String fault() {
        return fault;
    }

    int column() {
        return column;
    }
}
