package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import java.util.List;
import java.util.Set;

/// The words that open a reason: "so that", "because", "to" with a verb that says what something is good for.
final class Purposes {

    private static final Phrases<String> PURPOSES = Lexicon.phrases("smells", "purpose");
    private static final Set<String> VERBS = Lexicon.set("smells", "purpose_verbs");
    private static final Set<String> TAKES_INFINITIVE = Lexicon.set("smells", "takes_infinitive");
    private static final Set<String> SO = Set.of("i", "we", "it", "they", "users");

    /// "..., so it must": the demand itself, which follows from what stands before.
    private static final Set<String> BINDING = Set.of("must", "shall", "has", "have", "needs", "need");

    private static final int NEAR = 4;

    private final List<String> words;
    private final List<String> tags;

    private Purposes(List<String> words, List<String> tags) {
        this.words = words;
        this.tags = tags;
    }

    /// @param zone that the words before belong to
    static boolean opensAt(List<String> words, List<String> tags, int at, Zone zone) {
        return new Purposes(words, tags).opens(at, zone);
    }

    private boolean opens(int at, Zone zone) {
        if (PURPOSES.longestAt(words, at).isPresent()) {
            return zone != Zone.CONDITION && !(at > 0 && words.get(at - 1).equals("not"));
        }
        var word = words.get(at);
        if (word.equals("to")) {
            return infinitive(at, zone);
        }
        boolean as = word.equals("as")
                && tags.get(at).equals("SCONJ")
                && at > 0
                && words.get(at - 1).equals(",");
        boolean so = word.equals("so") && at > 1 && at + 1 < words.size() && SO.contains(words.get(at + 1));
        boolean result = so && at + 2 < words.size() && BINDING.contains(words.get(at + 2));
        return as ? !Conditions.openAt(words, at) && clauseFollows(at) : so && !result;
    }

    private boolean clauseFollows(int at) {
        for (int next = at + 1; next < words.size() && !words.get(next).equals(","); next++) {
            if (tags.get(next).equals("AUX") || (tags.get(next).equals("VERB") && Verbs.third(words.get(next)))) {
                return true;
            }
        }
        return false;
    }

    private boolean infinitive(int at, Zone zone) {
        int verb = at + 1 < tags.size() && tags.get(at + 1).equals("ADV") ? at + 2 : at + 1;
        if (verb >= words.size()) {
            return false;
        }
        if (at == 0) {
            return words.contains(",") && Verbs.base(words.get(verb));
        }
        boolean good = VERBS.contains(words.get(verb)) && zone != Zone.CONDITION;
        return good && !TAKES_INFINITIVE.contains(words.get(at - 1)) && !controlled(at);
    }

    /// "Allow users to ...", "ask the owner to ...": what somebody is allowed or asked is no purpose.
    private boolean controlled(int at) {
        for (int before = at - 1; before >= Math.max(0, at - NEAR); before--) {
            if (tags.get(before).equals("VERB")) {
                return TAKES_INFINITIVE.contains(words.get(before));
            }
        }
        return false;
    }
}
