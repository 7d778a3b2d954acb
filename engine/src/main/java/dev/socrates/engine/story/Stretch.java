package dev.socrates.engine.story;

/// Tokens of a [Telling] from one up to, without, another.
public record Stretch(int from, int to) {

    public boolean holds(int token) {
        return token >= from && token < to;
    }
}
