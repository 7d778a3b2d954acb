package dev.socrates.engine.extraction;

import dev.socrates.engine.language.Gloss;
import dev.socrates.engine.language.Language;
import dev.socrates.engine.text.Dates;
import dev.socrates.engine.text.Mention;
import dev.socrates.engine.text.Quantities;
import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Technologies;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Value.Day;
import dev.socrates.engine.text.Value.Quantity;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A stretch of text that states one thing, with all that can be read off it without knowing a pack.
///
/// @param text what is read: the words as written, or what they mean when they were corrected or are not English
/// @param statement the words for people, in their own language
/// @param words words and numbers without signs, in lower case
/// @param stems of the words, one each
/// @param leaning a second half without a verb of its own, to be understood as the first was
record Clause(
        Span span,
        String text,
        String statement,
        Language language,
        List<Token> tokens,
        List<String> words,
        List<String> stems,
        List<Technologies.Choice> technologies,
        List<Mention<Quantity>> quantities,
        List<Mention<Day>> days,
        boolean leaning) {

    /// @param technical the question was about technologies, so a word that may name one does
    static Clause of(String whole, Span span, boolean technical) {
        return read(whole, Words.of(whole, span), span, span.in(whole), technical);
    }

    /// A clause whose words stand in no text as they are, because their speaker corrected them or shares them with
    /// another clause.
    ///
    /// @param span what they came from
    static Clause said(String words, Span span, boolean technical) {
        return read(words, Words.of(words), span, words, technical);
    }

    /// A clause in another language, read by what its words mean.
    static Clause foreign(String whole, Span span, Language language, boolean technical) {
        var original = span.in(whole);
        var read = said(Gloss.of(original, language), span, technical);
        return new Clause(
                span,
                read.text,
                original,
                language,
                read.tokens,
                read.words,
                read.stems,
                read.technologies,
                read.quantities,
                read.days,
                false);
    }

    private static Clause read(String whole, List<Token> tokens, Span span, String text, boolean technical) {
        var words = tokens.stream()
                .filter(token -> token.kind() != Token.Kind.SIGN)
                .map(Token::lower)
                .toList();
        var technologies = Technologies.in(whole, tokens, technical);
        var days = Dates.in(tokens);
        var taken = new ArrayList<Mention<?>>(days);
        technologies.forEach(choice -> taken.add(choice.mention()));
        var quantities = Quantities.in(whole, tokens, taken);
        return new Clause(
                span,
                text,
                text,
                Language.ENGLISH,
                tokens,
                words,
                Stems.of(words),
                technologies,
                quantities,
                days,
                false);
    }

    static Clause of(String statement) {
        return of(statement, new Span(0, statement.length()), false);
    }

    boolean isForeign() {
        return language != Language.ENGLISH;
    }

    boolean hasFigure() {
        return !quantities.isEmpty() || !days.isEmpty();
    }

    /// The words that carry content, without numbers, in order.
    List<String> content() {
        return words.stream()
                .filter(word -> Character.isLetter(word.codePointAt(0)) && !Words.isStopword(word))
                .toList();
    }

    Clause leaningOnTheFirst() {
        return with(span, true);
    }

    /// The same words as evidence of a larger place.
    Clause at(Span place) {
        return with(place, leaning);
    }

    private Clause with(Span place, boolean leans) {
        return new Clause(
                place, text, statement, language, tokens, words, stems, technologies, quantities, days, leans);
    }

    /// The words that are part of an amount: numbers, units and what is counted.
    Set<String> measured() {
        var words = new HashSet<String>();
        quantities.forEach(mention -> words.addAll(Token.lowers(tokens.subList(mention.from(), mention.to()))));
        return words;
    }
}
