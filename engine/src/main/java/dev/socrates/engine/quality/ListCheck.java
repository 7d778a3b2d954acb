package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Lists that are left open at their end: "..., or other means".
final class ListCheck implements Check {

    private static final Set<String> OPEN = Lexicon.set("smells", "open_ended_after");
    private static final Set<String> MEMBERS = Set.of("NOUN", "PROPN", "PUNCT", "X", "SYM");

    @Override
    public List<Spot> in(Sentence sentence) {
        var spots = new ArrayList<Spot>();
        for (int at = 1; at < sentence.size() - 2; at++) {
            boolean joins = sentence.word(at).equals("or") || sentence.word(at).equals("and");
            boolean open = OPEN.contains(sentence.word(at + 1))
                    || OPEN.contains(sentence.word(at + 1) + " " + sentence.word(at + 2));
            boolean behindList = MEMBERS.contains(sentence.tag(at - 1));
            boolean said = sentence.zones().get(at) != Zone.PARENTHESIS;
            if (joins
                    && open
                    && behindList
                    && said
                    && !sentence.tagged(at + 2, "VERB")
                    && !sentence.word(at + 2).equals("than")) {
                spots.add(new Spot(SmellKind.OPEN_ENDED, at, at + 3));
            }
        }
        return spots;
    }
}
