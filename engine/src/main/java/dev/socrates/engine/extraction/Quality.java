package dev.socrates.engine.extraction;

import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Value;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How well a statement is put: 1 less what its smells cost.
public final class Quality {

    private static final Phrases<String> STRONG = Lexicon.phrases("vague", "strong");
    private static final Phrases<String> WEAK = Lexicon.phrases("vague", "weak");
    private static final Phrases<String> SIZES = Lexicon.phrases("vague", "sizes");
    private static final Phrases<String> UNLESS = Lexicon.phrases("vague", "unless");
    private static final Set<String> OPENERS = Lexicon.set("vague", "openers");
    private static final Phrases<String> HEDGES = Lexicon.phrases("hedges", "hedges");
    private static final Phrases<String> OPEN_ENDED = Lexicon.phrases("hedges", "open_ended");
    private static final Phrases<String> UNDECIDED = Lexicon.phrases("hedges", "undecided");

    /// A statement this long says enough besides one vague word.
    private static final int DETAILED = 9;

    private static final double FURTHER = 0.1;
    private static final double LOWEST = 0.1;

    private Quality() {}

    /// What is wrong with a statement of a facet; the gravest first.
    public static List<Smell> smells(String statement, Facet facet, @Nullable Value value) {
        var tokens = Words.of(statement);
        var words = Token.lowers(tokens);
        boolean concrete = value != null && !(value instanceof Value.Words);
        var smells = new ArrayList<Smell>();
        if (facet.measurable() && !concrete) {
            smells.add(new Smell(Smell.Kind.UNMEASURABLE, "", 0.5));
        }
        if (!concrete) {
            vague(statement, tokens, words, smells);
            if (facet.measurable()) {
                add(statement, tokens, SIZES.in(words), Smell.Kind.VAGUE, 0.3, smells);
            }
        }
        add(statement, tokens, UNDECIDED.in(words), Smell.Kind.OPEN_ENDED, 0.6, smells);
        add(statement, tokens, OPEN_ENDED.in(words), Smell.Kind.OPEN_ENDED, 0.2, smells);
        add(statement, tokens, HEDGES.in(words), Smell.Kind.HEDGED, 0.15, smells);
        smells.sort((a, b) -> Double.compare(b.cost(), a.cost()));
        return List.copyOf(smells);
    }

    public static double of(List<Smell> smells) {
        double cost = smells.stream().mapToDouble(Smell::cost).sum();
        return Math.max(LOWEST, Math.round((1 - cost) * 100) / 100.0);
    }

    static boolean hedged(List<Smell> smells) {
        return smells.stream().anyMatch(smell -> smell.kind() == Smell.Kind.HEDGED);
    }

    private static void vague(String statement, List<Token> tokens, List<String> words, List<Smell> into) {
        var exempt = new ArrayList<>(UNLESS.in(words));
        if (words.size() > 1 && words.get(1).equals(",") && OPENERS.contains(words.getFirst())) {
            exempt.add(new Phrases.Match<>(0, 1, "an opener"));
        }
        long content = tokens.stream()
                .filter(token -> token.isWord() && !Words.isStopword(token.lower()))
                .count();
        boolean detailed = content >= DETAILED;
        add(statement, tokens, without(STRONG.in(words), exempt), Smell.Kind.VAGUE, detailed ? 0.2 : 0.5, into);
        add(statement, tokens, without(WEAK.in(words), exempt), Smell.Kind.VAGUE, detailed ? 0.1 : 0.45, into);
    }

    private static List<Phrases.Match<String>> without(
            List<Phrases.Match<String>> matches, List<Phrases.Match<String>> exempt) {
        return matches.stream()
                .filter(match ->
                        exempt.stream().noneMatch(other -> match.from() < other.to() && other.from() < match.to()))
                .toList();
    }

    /// The first of a kind costs most: two vague words are not twice as vague.
    private static void add(
            String statement,
            List<Token> tokens,
            List<Phrases.Match<String>> matches,
            Smell.Kind kind,
            double cost,
            List<Smell> into) {
        for (var match : matches) {
            boolean first = into.stream().noneMatch(smell -> smell.kind() == kind);
            if (!first && into.size() >= 6) {
                return;
            }
            var span = new Span(
                    tokens.get(match.from()).start(), tokens.get(match.to() - 1).end());
            into.add(new Smell(kind, span.in(statement), first ? cost : FURTHER));
        }
    }
}
