package dev.socrates.engine.extraction;

import dev.socrates.engine.language.Language;
import dev.socrates.engine.language.Languages;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Question.Trigger;
import dev.socrates.engine.quality.Measure;
import dev.socrates.engine.quality.Smell;
import dev.socrates.engine.quality.SmellKind;
import dev.socrates.engine.quality.StoryCriterion;
import dev.socrates.engine.quality.Wording;
import dev.socrates.engine.text.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How well a clause is put as a statement of a facet.
public final class Quality {

    private Quality() {}

    /// What an answer lacks that has a smell.
    public static Trigger lack(Smell smell) {
        return switch (smell.flaw()) {
            case SmellKind kind when kind == SmellKind.HEDGED -> Trigger.HEDGED;
            case SmellKind kind
            when kind == SmellKind.UNMEASURABLE && smell.words().isEmpty() -> Trigger.UNMEASURABLE;
            case SmellKind _, StoryCriterion _ -> Trigger.VAGUE;
        };
    }

    static List<Smell> smells(Clause clause, Measure measure) {
        if (clause.isForeign()) {
            return told(Wording.smells(clause.text(), measure));
        }
        var statement = Statements.tidy(clause.statement());
        if (Languages.of(statement) != Language.ENGLISH) {
            // Typed by hand it was not glossed, and the form of its sentences is not that of English ones.
            return told(Wording.smells(statement, measure));
        }
        var smells = new ArrayList<>(Wording.smells(statement, measure));
        if (!hedged(smells)) {
            // People doubt in the words before a statement, which are not part of it: "I think, ...".
            smells.addAll(reservations(clause));
        }
        return List.copyOf(smells);
    }

    /// With how much reservation it is said, whatever it says.
    static List<Smell> reservations(Clause clause) {
        return told(Wording.smells(clause.text(), Measure.NOT_NEEDED)).stream()
                .filter(Quality::reservation)
                .toList();
    }

    static boolean hedged(List<Smell> smells) {
        return smells.stream().anyMatch(Quality::reservation);
    }

    private static boolean reservation(Smell smell) {
        return smell.flaw() == SmellKind.HEDGED;
    }

    static Measure measure(Facet facet, @Nullable Value value) {
        boolean given = value != null && !(value instanceof Value.Words);
        return given ? Measure.GIVEN : facet.measurable() ? Measure.MISSING : Measure.NOT_NEEDED;
    }

    /// Those of other words than the statement's, without a place in it: only what costs can be told of them.
    private static List<Smell> told(List<Smell> smells) {
        return smells.stream()
                .filter(Smell::costs)
                .map(smell -> new Smell(smell.flaw(), null, smell.words(), smell.cost(), smell.reason(), null))
                .toList();
    }
}
