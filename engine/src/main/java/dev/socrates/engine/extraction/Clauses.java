package dev.socrates.engine.extraction;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a sentence where it says a second thing: "nurses can view charts and doctors can edit them", "an RPO
/// of 15 minutes and an RTO of 4 hours". Half a thing is worse than two in one, so both halves must stand
/// alone.
final class Clauses {

    private static final Set<String> FINITE = Lexicon.set("clauses", "finite");
    private static final Set<String> JOINTS = Lexicon.set("clauses", "joints");
    private static final Set<String> OPENERS = Lexicon.set("clauses", "not_openers");
    private static final Set<String> SUBORDINATORS = Lexicon.set("clauses", "subordinators");
    private static final Set<String> PREPOSED =
            Set.of("over", "under", "above", "below", "beyond", "besides", "instead");
    private static final int MOST = 6;

    /// Words before the figure of a note.
    private static final int NOTE = 5;

    private static final int SUBJECT = 5;

    private Clauses() {}

    static List<Clause> of(String text, Span sentence, boolean technical) {
        var clauses = new ArrayList<Clause>();
        var rest = Clause.of(text, sentence, technical);
        for (int cut = nextCut(rest); cut > 0 && clauses.size() < MOST; cut = nextCut(rest)) {
            var tokens = rest.tokens();
            clauses.add(Clause.of(text, new Span(rest.span().start(), endBefore(tokens, cut)), technical));
            rest = Clause.of(
                    text, new Span(tokens.get(cut + 1).start(), rest.span().end()), technical);
        }
        clauses.add(rest);
        for (int at = 1; at < clauses.size(); at++) {
            if (clauses.get(at).words().stream().noneMatch(FINITE::contains)) {
                clauses.set(at, clauses.get(at).leaningOnTheFirst());
            }
        }
        return clauses;
    }

    /// The end of the words before a joint, without the comma in front of it.
    private static int endBefore(List<Token> tokens, int joint) {
        int last = joint - 1;
        while (last > 0 && tokens.get(last).is(",")) {
            last--;
        }
        return tokens.get(last).end();
    }

    private static int nextCut(Clause clause) {
        var tokens = clause.tokens();
        for (int at = 2; at + 2 < tokens.size(); at++) {
            // Of ", and" the second one counts.
            boolean joint = JOINTS.contains(tokens.get(at).lower())
                    && !JOINTS.contains(tokens.get(at + 1).lower());
            if (joint && (ownVerbs(tokens, at) || ownFigures(clause, at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean ownVerbs(List<Token> tokens, int joint) {
        if (subordinate(tokens, joint)) {
            return false;
        }
        boolean left = tokens.subList(0, joint).stream().anyMatch(token -> FINITE.contains(token.lower()));
        int first = joint + 1;
        if (!left
                || OPENERS.contains(tokens.get(first).lower())
                || FINITE.contains(tokens.get(first).lower())) {
            return false;
        }
        int limit = Math.min(tokens.size(), first + SUBJECT);
        for (int at = first + 1; at < limit; at++) {
            if (FINITE.contains(tokens.get(at).lower())) {
                return at + 1 < tokens.size();
            }
            if (!tokens.get(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    /// "so that orders can be packed and drivers can load" hangs together.
    private static boolean subordinate(List<Token> tokens, int joint) {
        if (SUBORDINATORS.contains(tokens.getFirst().lower())
                && tokens.subList(0, joint).stream().noneMatch(token -> token.is(","))) {
            return true;
        }
        for (int at = 0; at < joint; at++) {
            if (Set.of("if", "when", "because", "so", "that", "as", "unless", "while")
                    .contains(tokens.get(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /// "Two entries per farmer and day" is one figure.
    private static boolean insideMeasure(List<Token> tokens, int joint) {
        return tokens.get(joint - 2).is("per")
                && tokens.get(joint).is("and")
                && tokens.get(joint + 1).isWord();
    }

    /// "For orders over 50 euros, shipping costs 5": what stands before the comma says when the rest holds. Behind an
    /// earlier comma the rest goes on with what stood before that.
    private static boolean introduces(List<Token> tokens, int comma) {
        var opener = tokens.getFirst().lower();
        return OPENERS.contains(opener)
                || PREPOSED.contains(opener)
                || subordinate(tokens, comma)
                || tokens.subList(0, comma).stream().anyMatch(token -> token.is(","));
    }

    /// Notes with a figure each: "backups every night, restore within 4 hours, we may lose 1 hour".
    private static boolean noted(List<Token> tokens, int first, int distance) {
        if (distance < 1
                || distance > NOTE
                || tokens.subList(first, first + distance).stream().anyMatch(token -> !token.isWord())) {
            return false;
        }
        return !Words.isStopword(tokens.get(first).lower())
                || FINITE.contains(tokens.get(first + 1).lower());
    }

    private static boolean ownFigures(Clause clause, int joint) {
        var tokens = clause.tokens();
        boolean comma = tokens.get(joint).is(",");
        if (tokens.get(joint).is("but") || (comma ? introduces(tokens, joint) : insideMeasure(tokens, joint))) {
            return false;
        }
        var left = clause.quantities().stream()
                .filter(mention -> mention.to() <= joint)
                .toList();
        var right = clause.quantities().stream()
                .filter(mention -> mention.from() > joint)
                .toList();
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        boolean otherKind = left.getLast().value().unit().dimension()
                        != right.getFirst().value().unit().dimension()
                || !left.getLast()
                        .value()
                        .unit()
                        .symbol()
                        .equals(right.getFirst().value().unit().symbol());
        int first = joint + 1;
        int distance = right.getFirst().from() - first;
        var opener = tokens.get(first).lower();
        boolean named = (distance >= 1 && !Words.isStopword(opener)) || (distance >= 2 && !FINITE.contains(opener));
        boolean opens = !OPENERS.contains(tokens.get(first).lower())
                && !FINITE.contains(tokens.get(first).lower());
        boolean counted = otherKind && distance <= 2;
        return opens && (comma ? noted(tokens, first, distance) : named || counted);
    }
}
