package dev.socrates.engine.classification;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Words;
import java.util.List;
import java.util.Set;

/// How a document words its requirements, seen from all its sentences without knowing which of them are requirements.
/// Where "shall", "must" and "should" are frequent, they are what the authors mark requirements by (ISO/IEC/IEEE 29148
/// reserves "shall" for that); where they are rare, their absence says nothing.
///
/// @param obligations share of the sentences with "shall", "must" or "should", in [0, 1]
/// @param shall share of those with "shall", in [0, 1]
/// @param known false when there were too few sentences to tell
public record DocumentStyle(double obligations, double shall, boolean known) {

    private static final Set<String> OBLIGATION = Lexicon.set("classification_modals", "obligation");
    private static final Set<String> SHALL = Set.of("shall");
    private static final int FEWEST = 20;

    /// Between these shares trust grows from nothing to all.
    private static final double MANY = 0.3;

    private static final double MOST = 0.5;
    private static final double SHALL_MANY = 0.1;
    private static final double SHALL_MOST = 0.25;

    /// Log odds of a sentence of a document in which the marks alone decide: about 19 to 1.
    private static final double MARKED = 3;

    private static final double SURE = 10;

    public static DocumentStyle unknown() {
        return new DocumentStyle(0, 0, false);
    }

    /// Unknown for fewer than 20 sentences.
    public static DocumentStyle of(List<String> sentences) {
        if (sentences.size() < FEWEST) {
            return unknown();
        }
        return new DocumentStyle(share(sentences, OBLIGATION), share(sentences, SHALL), true);
    }

    private static double share(List<String> sentences, Set<String> marks) {
        long with = sentences.stream().filter(sentence -> has(sentence, marks)).count();
        return (double) with / sentences.size();
    }

    static boolean obliges(String sentence) {
        return has(sentence, OBLIGATION);
    }

    private static boolean has(String sentence, Set<String> marks) {
        return Words.lower(sentence).stream().anyMatch(marks::contains);
    }

    /// How far the marks decide in this document, from 0 (not at all) to 1 (alone).
    public double trust() {
        return known ? Math.max(Levels.ramp(obligations, MANY, MOST), Levels.ramp(shall, SHALL_MANY, SHALL_MOST)) : 0;
    }

    /// What a model says about a sentence, corrected by what the document's marks say.
    ///
    /// @param probability that it is a requirement, by a model that looked at the sentence
    /// @param trust in the marks, in [0, 1]
    public static double correct(double probability, String sentence, double trust) {
        if (trust == 0) {
            return probability;
        }
        double odds = Math.clamp(Math.log(probability / (1 - probability)), -SURE, SURE);
        double marked = obliges(sentence) ? MARKED : -MARKED;
        return 1 / (1 + Math.exp(-((1 - trust) * odds + trust * marked)));
    }
}
