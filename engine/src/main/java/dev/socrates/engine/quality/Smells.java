package dev.socrates.engine.quality;

import dev.socrates.engine.text.Sentences;
import dev.socrates.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Finds what is wrong with how statements are put, by rules over words, parts of speech and clauses: no
/// model is fitted. The words are those of ISO/IEC/IEEE 29148:2018 and the INCOSE guide, see [SmellKind].
public final class Smells {

    private static final List<Check> CHECKS = List.of(
            WordCheck.of(SmellKind.VAGUE, "vague", "vague_unless", WordCheck::said),
            new AmountCheck(),
            WordCheck.of(SmellKind.SUBJECTIVE, "subjective", "subjective_unless", WordCheck::said),
            new PassiveCheck(),
            new CompoundCheck(),
            WordCheck.of(SmellKind.HEDGED, "hedged", "hedged_unless", WordCheck::anywhere),
            WordCheck.of(SmellKind.ESCAPE_CLAUSE, "escape_clause", "escape_unless", WordCheck::anywhere),
            WordCheck.of(SmellKind.OPEN_ENDED, "open_ended", "open_ended_unless", WordCheck::anywhere),
            new ListCheck(),
            new ReferenceCheck(),
            new UnitCheck(),
            new NegativeCheck(),
            new ComparisonCheck(),
            WordCheck.of(SmellKind.UNIVERSAL, "universal", "universal_unless", WordCheck::noInterval),
            new WeakCheck(),
            WordCheck.of(SmellKind.INCOMPLETE, "incomplete", "incomplete_unless", WordCheck::anywhere),
            WordCheck.of(
                    SmellKind.SUPERFLUOUS_INFINITIVE,
                    "superfluous_infinitive",
                    "superfluous_unless",
                    WordCheck::anywhere),
            new SignCheck(),
            new PurposeCheck());

    private static final Set<SmellKind> OPEN = Set.of(SmellKind.VAGUE, SmellKind.UNMEASURABLE);

    private static final int LONGEST = 500;

    private Smells() {}

    /// The smells of all sentences of a text, in the order of their places.
    public static List<SmellFinding> in(String text) {
        var findings = new ArrayList<SmellFinding>();
        for (var span : sentences(text)) {
            var sentence = Sentence.of(text, span);
            for (var spot : spots(sentence)) {
                findings.add(Rewrites.finding(sentence, spot));
            }
        }
        return List.copyOf(findings);
    }

    static List<Spot> spots(Sentence sentence) {
        var spots = new ArrayList<Spot>();
        if (sentence.size() > 0) {
            CHECKS.forEach(check -> spots.addAll(check.in(sentence)));
        }
        spots.removeIf(spot -> spots.stream().anyMatch(other -> says(other, spot)));
        spots.sort(Comparator.comparingInt(Spot::from).thenComparing(Spot::kind));
        return spots;
    }

    /// "As soon as possible" and "mostly" are vague and a way out at once: once is enough.
    private static boolean says(Spot more, Spot less) {
        boolean inside = more.from() <= less.from() && less.to() <= more.to();
        return less.kind() == SmellKind.ESCAPE_CLAUSE && OPEN.contains(more.kind()) && inside;
    }

    /// A semicolon does not end what people take for one statement.
    static List<Span> sentences(String text) {
        var spans = new ArrayList<Span>();
        for (var span : Sentences.of(text)) {
            if (!spans.isEmpty() && goesOn(text, spans.getLast())) {
                spans.add(new Span(spans.removeLast().start(), span.end()));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    private static boolean goesOn(String text, Span span) {
        return text.charAt(span.end() - 1) == ';' && span.end() - span.start() < LONGEST;
    }
}
