package dev.socrates.engine.extraction;

import dev.socrates.engine.extraction.Extraction.Reason;
import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Sentences that state nothing about the project, each with the reason to skip it.
final class Screening {

    private static final Phrases<String> CHATTER = Lexicon.phrases("chatter", "chatter");
    private static final Phrases<String> ASSENT = Lexicon.phrases("chatter", "assent");
    private static final Phrases<String> QUESTIONS = Lexicon.phrases("screening", "questions");
    private static final Phrases<String> ORDERS = Lexicon.phrases("screening", "instruction_phrases");
    private static final Set<String> ORDER_VERBS = Lexicon.set("screening", "instruction_verbs");
    private static final Phrases<String> ORDER_OBJECTS = Lexicon.phrases("screening", "instruction_objects");
    private static final Phrases<String> BEFORE_ORDER = Lexicon.phrases("screening", "before_instruction");
    private static final int HEADING = 8;

    private Screening() {}

    static Optional<Reason> reason(Clause sentence) {
        var words = Token.lowers(sentence.tokens());
        if (sentence.words().stream().noneMatch(word -> Character.isLetterOrDigit(word.codePointAt(0)))) {
            boolean marks = !words.isEmpty() && words.stream().allMatch("?"::equals);
            return Optional.of(marks ? Reason.QUESTION : Reason.NOT_A_STATEMENT);
        }
        if (CodeLines.looksLikeCode(sentence)) {
            return Optional.of(Reason.NOT_A_STATEMENT);
        }
        if (instruction(sentence.words())) {
            return Optional.of(Reason.INSTRUCTION);
        }
        if (Stances.dontKnow(sentence) || Talk.unknown(sentence) || (Talk.only(sentence) && Talk.helpless(sentence))) {
            return Optional.of(Reason.DONT_KNOW);
        }
        if (question(sentence)) {
            return Optional.of(Reason.QUESTION);
        }
        if (consumed(CHATTER, sentence.words()) || Talk.only(sentence)) {
            return Optional.of(Reason.CHIT_CHAT);
        }
        if (assent(sentence) || heading(sentence) || Fragments.afterthought(sentence)) {
            return Optional.of(Reason.NOT_A_STATEMENT);
        }
        return Optional.empty();
    }

    /// "Yes", "it depends", "both": an answer, but no statement by itself.
    static boolean assent(Clause sentence) {
        return !sentence.hasFigure() && consumed(ASSENT, sentence.words());
    }

    private static boolean consumed(Phrases<String> phrases, List<String> words) {
        var left = new ArrayList<String>();
        int at = 0;
        boolean found = false;
        while (at < words.size()) {
            var match = phrases.longestAt(words, at);
            found |= match.isPresent();
            if (match.isEmpty()) {
                left.add(words.get(at));
            }
            at = match.map(Phrases.Match::to).orElse(at + 1);
        }
        return found && left.size() <= 4 && left.stream().allMatch(Words::isStopword);
    }

    private static boolean question(Clause sentence) {
        var text = sentence.text();
        int end = text.length();
        while (end > 0 && "\"')]! \u201D".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0 && (text.charAt(end - 1) == '?' || text.charAt(end - 1) == '\uFF1F')) {
            return true;
        }
        int start =
                CHATTER.longestAt(sentence.words(), 0).map(Phrases.Match::to).orElse(0);
        return start < sentence.words().size()
                && QUESTIONS.longestAt(sentence.words(), start).isPresent();
    }

    private static boolean instruction(List<String> words) {
        if (ORDERS.anyIn(words.subList(0, Math.min(words.size(), 40)))) {
            return true;
        }
        int at = 0;
        while (at < words.size() && at < 6) {
            var before = BEFORE_ORDER.longestAt(words, at);
            if (before.isEmpty()) {
                break;
            }
            at = before.get().to();
        }
        return at < words.size()
                && ORDER_VERBS.contains(words.get(at))
                && ORDER_OBJECTS.anyIn(words.subList(at + 1, Math.min(words.size(), at + 14)));
    }

    private static boolean heading(Clause sentence) {
        boolean colon = sentence.text().endsWith(":");
        return colon
                && sentence.words().size() <= HEADING
                && !sentence.text().toLowerCase(Locale.ROOT).contains(" must ");
    }
}
