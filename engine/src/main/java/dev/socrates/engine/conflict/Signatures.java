package dev.socrates.engine.conflict;

import dev.socrates.engine.Embedder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Vectors by the signs of their numbers: as many differing bits, as large the angle (Charikar 2002). All are looked
/// at, which for 10,000 of 384 bits takes under a millisecond; the nearest are then compared exactly.
final class Signatures {

    private static final int WORD = 64;
    private static final int LOOKED_AT = 4;

    private final List<long[]> codes = new ArrayList<>();
    private final List<float @Nullable []> vectors = new ArrayList<>();

    void add(float @Nullable [] vector) {
        codes.add(vector == null ? new long[0] : code(vector));
        vectors.add(vector);
    }

    float @Nullable [] vector(int position) {
        return vectors.get(position);
    }

    /// Positions of the nearest, at most `most`.
    List<Integer> nearest(float[] vector, int most) {
        long[] wanted = code(vector);
        int[] distances = new int[codes.size()];
        int[] having = new int[vector.length + 2];
        for (int position = 0; position < distances.length; position++) {
            boolean comparable = codes.get(position).length == wanted.length;
            distances[position] = comparable ? distance(wanted, codes.get(position)) : vector.length + 1;
            having[distances[position]]++;
        }
        int furthest = furthest(having, most * LOOKED_AT);
        return IntStream.range(0, distances.length)
                .filter(position -> distances[position] <= furthest)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer position) -> -cosine(vector, position)))
                .limit(most)
                .toList();
    }

    /// The distance within which so many lie; sorting all would take most of the time.
    private static int furthest(int[] having, int wanted) {
        int within = 0;
        for (int distance = 0; distance < having.length - 1; distance++) {
            within += having[distance];
            if (within >= wanted) {
                return distance;
            }
        }
        return having.length - 2;
    }

    private double cosine(float[] vector, int position) {
        var other = vectors.get(position);
        return other == null ? -1 : Embedder.cosine(vector, other);
    }

    private static int distance(long[] left, long[] right) {
        int distance = 0;
        for (int i = 0; i < left.length; i++) {
            distance += Long.bitCount(left[i] ^ right[i]);
        }
        return distance;
    }

    private static long[] code(float[] vector) {
        var code = new long[(vector.length + WORD - 1) / WORD];
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > 0) {
                code[i / WORD] |= 1L << (i % WORD);
            }
        }
        return code;
    }
}
