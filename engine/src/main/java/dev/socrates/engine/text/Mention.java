package dev.socrates.engine.text;

import java.util.List;

/// A value and the tokens that name it.
///
/// @param from index of the first token
/// @param to index behind the last token
public record Mention<V extends Value>(V value, int from, int to) {

    public boolean overlaps(List<? extends Mention<?>> others) {
        return others.stream().anyMatch(other -> from < other.to() && other.from() < to);
    }
}
