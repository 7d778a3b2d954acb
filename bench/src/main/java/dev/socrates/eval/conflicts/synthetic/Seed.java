package dev.socrates.eval.conflicts.synthetic;

import java.util.ArrayList;
import java.util.List;

/// A requirement with sentences written for it.
///
/// @param paraphrases say the same
/// @param near speaks of the same topic
/// @param frame is built alike and speaks of something else
record Seed(int number, Half half, String text, List<String> paraphrases, String near, String frame) {

    private static final int CELLS = 6;

    static List<Seed> all() {
        var seeds = new ArrayList<Seed>();
        for (var cells : Resource.rows("seeds.tsv", CELLS)) {
            seeds.add(new Seed(
                    seeds.size() + 1,
                    Resource.half(cells.getFirst()),
                    cells.get(1),
                    cells.subList(2, 4),
                    cells.get(4),
                    cells.get(5)));
        }
        return seeds;
    }
}
