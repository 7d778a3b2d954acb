package dev.socrates.engine.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Pronouns that nothing in the sentence stands for, or more than one thing.
final class ReferenceCheck implements Check {

    private static final Set<String> SINGULAR = Set.of("it", "this", "that");
    private static final Set<String> PLURAL = Set.of("they", "them", "these", "those");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final Set<String> EMPTY_IT = Set.of(
            "important",
            "necessary",
            "possible",
            "easy",
            "hard",
            "difficult",
            "essential",
            "likely",
            "clear",
            "useful",
            "recommended",
            "required",
            "desirable",
            "critical",
            "best",
            "better",
            "assumed",
            "takes",
            "impossible");
    private static final int LOOK = 6;

    @Override
    public List<Spot> in(Sentence sentence) {
        var spots = new ArrayList<Spot>();
        for (int at = 0; at < sentence.size(); at++) {
            boolean pronoun = pronoun(sentence, at);
            if (pronoun && unclear(sentence, at)) {
                spots.add(new Spot(SmellKind.AMBIGUOUS_REFERENCE, at, at + 1));
            }
            if (sentence.word(at).equals("do") && sentence.word(at + 1).equals("so")) {
                spots.add(new Spot(SmellKind.AMBIGUOUS_REFERENCE, at, at + 2));
            }
        }
        return spots;
    }

    private static boolean pronoun(Sentence sentence, int at) {
        var word = sentence.word(at);
        if (sentence.zones().get(at) == Zone.PARENTHESIS || !(SINGULAR.contains(word) || PLURAL.contains(word))) {
            return false;
        }
        if (POINTING.contains(word)) {
            return alone(sentence, at);
        }
        return !(word.equals("it")
                && (expletive(sentence, at) || sentence.original(at, at + 1).equals("IT")));
    }

    /// Without a noun of its own, and no word that opens a clause.
    private static boolean alone(Sentence sentence, int at) {
        if (sentence.word(at).equals("that") || sentence.word(at).equals("those")) {
            return false;
        }
        var next = sentence.tag(at + 1);
        return next.isEmpty()
                || next.equals("PUNCT")
                || next.equals("AUX")
                || next.equals("CCONJ")
                || next.equals("ADP");
    }

    private static boolean expletive(Sentence sentence, int at) {
        for (int next = at + 1; next < Math.min(sentence.size(), at + LOOK); next++) {
            if (EMPTY_IT.contains(sentence.word(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean unclear(Sentence sentence, int at) {
        boolean plural = PLURAL.contains(sentence.word(at));
        int candidates = candidates(sentence, at, plural);
        if (candidates == 0) {
            return !(plural && candidates(sentence, at, false) > 0);
        }
        boolean subject =
                Set.of("AUX", "VERB").contains(sentence.tag(at + 1)) || (!plural && sentence.tagged(at + 1, "ADV"));
        if (subject && !POINTING.contains(sentence.word(at))) {
            return dummyBefore(sentence, at);
        }
        return candidates > 1 && !plural;
    }

    /// "If there is a trade-off in the library, it ...": the clause before has no subject that could go on.
    private static boolean dummyBefore(Sentence sentence, int at) {
        for (int before = at - 1; before > 0; before--) {
            if (sentence.word(before - 1).equals("there") && Verbs.be(sentence.word(before))) {
                return true;
            }
        }
        return false;
    }

    private static int candidates(Sentence sentence, int at, boolean plural) {
        int found = 0;
        for (int before = 0; before < at; before++) {
            boolean head = sentence.noun(before) && !sentence.noun(before + 1);
            if (head
                    && sentence.zones().get(before) != Zone.PARENTHESIS
                    && Verbs.third(sentence.word(before)) == plural) {
                found++;
            }
        }
        return found;
    }
}
