package dev.socrates.engine.learning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/// What a model sees of one example: named numbers. A name that is added again adds up.
public final class Features {

    private final Map<String, Double> values = new LinkedHashMap<>();

    public Features add(String name) {
        return add(name, 1);
    }

    public Features add(String name, double value) {
        if (value != 0) {
            values.merge(name, value, Double::sum);
        }
        return this;
    }

    /// A vector as one feature for each dimension.
    ///
    /// @param weight what each number is multiplied by, so that a vector does not drown the words or the reverse
    public Features add(String prefix, float[] vector, double weight) {
        for (int i = 0; i < vector.length; i++) {
            add(prefix + i, vector[i] * weight);
        }
        return this;
    }

    public void forEach(ObjDoubleConsumer<String> action) {
        values.forEach((name, value) -> action.accept(name, value));
    }

    public Map<String, Double> values() {
        return Map.copyOf(values);
    }

    public int size() {
        return values.size();
    }
}
