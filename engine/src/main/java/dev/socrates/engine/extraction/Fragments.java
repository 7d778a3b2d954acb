package dev.socrates.engine.extraction;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Tags;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.Set;

/// Sentences that are none: a subordinate clause with a full stop behind it, an emphasis without a statement.
/// A terse answer is no fragment: "30 days", "Java and Spring Boot", "two clerks and the mayor" say it all.
final class Fragments {

    private static final Set<String> FINITE = Lexicon.set("clauses", "finite");
    private static final Phrases<String> SUBORDINATORS = Lexicon.phrases("clauses", "subordinators");
    private static final Set<String> PREPOSITIONS = Lexicon.set("clauses", "prepositions");
    private static final Phrases<String> AFTERTHOUGHTS = Lexicon.phrases("clauses", "afterthoughts");

    private static final Phrases<String> LABELS = Lexicon.phrases("clauses", "labels");
    private static final Set<String> LABEL_JOINTS = Lexicon.set("clauses", "label_joints");
    private static final Set<String> VERBAL = Set.of("VERB", "AUX");
    private static final int LONGEST_LABEL = 10;

    /// A longer sentence may hold its main clause without a comma: "when it rains the pump must stop".
    private static final int LONGEST = 6;

    private Fragments() {}

    /// A subordinate clause whose main clause must be in another sentence.
    static boolean dependent(Clause sentence) {
        var words = sentence.words();
        if (words.isEmpty() || concrete(sentence) || sentence.tokens().stream().anyMatch(token -> token.is(","))) {
            return false;
        }
        var opener = SUBORDINATORS.longestAt(words, 0);
        if (opener.isEmpty() || words.size() > LONGEST) {
            return false;
        }
        return !PREPOSITIONS.contains(opener.get().what()) || verbs(sentence) == 1;
    }

    /// "The names of our guests, above all": stresses what another sentence says.
    static boolean afterthought(Clause sentence) {
        if (concrete(sentence) || verbs(sentence) > 0) {
            return false;
        }
        var words = sentence.words();
        boolean stress = AFTERTHOUGHTS.longestAt(words, 0).isPresent()
                || AFTERTHOUGHTS.endingAt(words, words.size()).isPresent();
        return stress || (words.size() > 2 && words.stream().allMatch(Words::isStopword));
    }

    /// "Minutes of the kick-off, 12 May": stands above or beside the text of a document.
    static boolean label(Clause sentence) {
        var tokens = sentence.tokens();
        var opener = LABELS.longestAt(Token.lowers(tokens), 0);
        if (opener.isEmpty() || sentence.words().size() > LONGEST_LABEL) {
            return false;
        }
        int end = opener.get().to();
        boolean apart = end == tokens.size()
                || !tokens.get(end).isWord()
                || tokens.get(end).lower().length() == 1
                || LABEL_JOINTS.contains(tokens.get(end).lower());
        return apart
                && Tags.of(sentence.text(), Words.of(sentence.text())).stream().noneMatch(VERBAL::contains);
    }

    private static long verbs(Clause sentence) {
        return sentence.words().stream().filter(FINITE::contains).count();
    }

    private static boolean concrete(Clause sentence) {
        return sentence.hasFigure() || !sentence.technologies().isEmpty();
    }
}
