package dev.socrates.engine.conflict;

import dev.socrates.engine.Embedder;
import java.util.ArrayList;
import java.util.Arrays;
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
        long[] ranked = IntStream.range(0, codes.size())
                .filter(position -> codes.get(position).length == wanted.length)
                .mapToLong(position -> (long) distance(wanted, codes.get(position)) << Integer.SIZE | position)
                .toArray();
        Arrays.sort(ranked);
        return Arrays.stream(ranked)
                .limit((long) most * LOOKED_AT)
                .mapToObj(code -> (int) code)
                .sorted(Comparator.comparingDouble((Integer position) -> -cosine(vector, position)))
                .limit(most)
                .toList();
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
