package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What is to be done with nobody to do it: a passive in the demand without "by".
final class PassiveCheck implements Check {

    private static final Set<String> UNLESS = Lexicon.set("smells", "passive_unless");
    private static final Set<String> BETWEEN =
            Set.of("not", "also", "only", "so", "either", "both", "always", "never", "then");
    private static final Set<String> ENDS = Set.of(",", ";", ".", "(", "if", "when", "while", "unless", "until");
    private static final int REACH = 9;

    @Override
    public List<Spot> in(Sentence sentence) {
        var spots = new ArrayList<Spot>();
        int at = 0;
        while (at < sentence.size()) {
            int participle = sentence.demanded(at)
                            && Verbs.be(sentence.word(at))
                            && !sentence.word(at).equals("being")
                    ? participle(sentence, at + 1)
                    : -1;
            if (participle > 0 && !doneBySomebody(sentence, participle)) {
                spots.add(new Spot(SmellKind.PASSIVE, at, participle + 1));
            }
            at = Math.max(at, participle) + 1;
        }
        return spots;
    }

    /// The participle of a passive whose form of "be" is before `from`; -1 when it is none.
    static int participle(Sentence sentence, int from) {
        for (int at = from; at < Math.min(sentence.size(), from + 4); at++) {
            var word = sentence.word(at);
            boolean verb = Verbs.participle(word) && (sentence.tagged(at, "VERB") || sentence.tagged(at, "ADJ"));
            if (verb) {
                return passive(sentence, at) ? at : -1;
            }
            boolean skipped = BETWEEN.contains(word) || sentence.tagged(at, "ADV") || word.equals("-");
            if (!skipped) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean passive(Sentence sentence, int at) {
        boolean attribute = sentence.noun(at + 1) || sentence.word(at + 1).equals("-");
        boolean mechanical =
                UNLESS.contains(sentence.word(at)) || UNLESS.contains(sentence.word(at) + " " + sentence.word(at + 1));
        return !attribute && !mechanical;
    }

    private static boolean doneBySomebody(Sentence sentence, int participle) {
        for (int at = participle + 1; at < Math.min(sentence.size(), participle + REACH); at++) {
            if (sentence.word(at).equals("by")) {
                return !sentence.word(at + 1).endsWith("ing")
                        && !sentence.word(at + 1).equals("default");
            }
            if (ENDS.contains(sentence.word(at))) {
                return false;
            }
        }
        return false;
    }
}
