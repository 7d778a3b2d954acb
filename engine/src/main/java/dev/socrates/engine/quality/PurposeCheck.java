package dev.socrates.engine.quality;

import java.util.ArrayList;
import java.util.List;

/// Reasons inside of the demand; a user story is to have one.
final class PurposeCheck implements Check {

    @Override
    public List<Spot> in(Sentence sentence) {
        if (StoryParts.framed(sentence.words())) {
            return List.of();
        }
        var spots = new ArrayList<Spot>();
        int from = -1;
        for (int at = 0; at <= sentence.size(); at++) {
            boolean purpose = at < sentence.size() && sentence.zones().get(at) == Zone.PURPOSE;
            if (purpose && from < 0) {
                from = at;
            } else if (!purpose && from >= 0) {
                spots.add(new Spot(SmellKind.PURPOSE, from, at));
                from = -1;
            }
        }
        return spots;
    }
}
