package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/// Puts a sentence differently so that one smell is gone. Only words are replaced; facts are never made up.
final class Rewrites {

    private static final Map<String, String> TEMPLATES =
            Lexicon.read("smell_rewrites", new TypeReference<Map<String, String>>() {});
    private static final Map<String, Phrases<String>> AMOUNTS = amounts();

    private static final List<String> ARTICLES = List.of(" a ", " an ");

    private final Sentence sentence;
    private final Spot spot;
    private final String words;

    private Rewrites(Sentence sentence, Spot spot) {
        this.sentence = sentence;
        this.spot = spot;
        this.words = sentence.original(spot.from(), spot.to());
    }

    static SmellFinding finding(Sentence sentence, Spot spot) {
        var rewrites = new Rewrites(sentence, spot);
        var span = new Span(
                sentence.tokens().get(spot.from()).start(),
                sentence.tokens().get(spot.to() - 1).end());
        var original = sentence.span().in(sentence.text());
        var rewrite = Figures.kept(original, rewrites.rewrite());
        return new SmellFinding(
                spot.kind(), span, rewrites.words, Reasons.of(spot.kind(), rewrites.words), original, rewrite);
    }

    /// A statement that lacks a figure, with a place for it.
    static String measured(String statement) {
        return closed(statement) + " " + TEMPLATES.getOrDefault("figure", "");
    }

    private String rewrite() {
        return switch (spot.kind()) {
            case VAGUE -> replaced(template("vague"));
            case UNMEASURABLE -> limited(template(amount()));
            case SUBJECTIVE -> whole() + " " + template("measure");
            case PASSIVE -> replaced(template("actor"));
            case COMPOUND -> Splits.of(sentence);
            case HEDGED -> without();
            case ESCAPE_CLAUSE -> replaced(template(words.endsWith("as possible") ? "as_possible" : "escape"));
            case OPEN_ENDED -> replaced(template(words.contains("limited") ? "including" : "open_ended"));
            case AMBIGUOUS_REFERENCE -> replaced(template("reference"));
            case MISSING_UNIT -> replaced(template("unit"));
            case NEGATIVE -> whole() + " " + template("instead");
            case SUPERLATIVE ->
                sentence.tagged(spot.to(), "NOUN")
                        ? replaced(template("superlative"))
                        : whole() + " " + template("figure");
            case COMPARATIVE -> replaced(template("comparative"));
            case UNIVERSAL -> whole() + " " + template("exceptions");
            case WEAK_MODALITY -> Permissions.of(sentence, spot).orElseGet(() -> replaced(template("bind")));
            case INCOMPLETE -> replaced(template("decide"));
            case SUPERFLUOUS_INFINITIVE -> replaced("");
            case PARENTHESES -> moved("note", inside(words));
            case OBLIQUE -> replaced(template("oblique"));
            case PURPOSE -> moved("reason", words.replaceFirst("^(?i)because ", ""));
        };
    }

    private String whole() {
        return closed(sentence.span().in(sentence.text()));
    }

    private String before() {
        return sentence.text()
                .substring(
                        sentence.span().start(),
                        sentence.tokens().get(spot.from()).start());
    }

    private String after() {
        return sentence.text()
                .substring(
                        sentence.tokens().get(spot.to() - 1).end(),
                        sentence.span().end());
    }

    private String replaced(String by) {
        var text = by.isEmpty() ? before().stripTrailing() + after() : before() + by + after();
        return capital(text.strip());
    }

    /// "A large number of parcels" becomes "at least <n> parcels".
    private String limited(String by) {
        var limit = words.endsWith(" of") ? by.replace(" <units>", "") : by;
        var front = before();
        var article =
                by.startsWith("at ") ? ARTICLES.stream().filter(front::endsWith).findFirst() : Optional.<String>empty();
        int kept = front.length() - article.map(String::length).orElse(0);
        return capital((front.substring(0, kept) + (kept < front.length() ? " " : "") + limit + after()).strip());
    }

    /// Takes the words out and says them in a sentence of their own.
    private String moved(String template, String what) {
        var kept = without();
        var moved = TEMPLATES.getOrDefault(template, "").replace("{words}", withoutStop(what));
        return (kept.isEmpty() ? "" : closed(kept) + " ") + moved;
    }

    /// The rest of the sentence.
    private String without() {
        var front = before().strip();
        var rest = after().strip();
        return capital(
                front.isEmpty() && rest.startsWith(",") ? rest.substring(1).strip() : joined(front, rest));
    }

    private static String joined(String front, String rest) {
        var plain = front.endsWith(",") ? front.substring(0, front.length() - 1) : front;
        boolean sign = !rest.isEmpty() && !Character.isLetterOrDigit(rest.charAt(0)) && rest.charAt(0) != '(';
        return sign ? plain + rest : plain + " " + rest;
    }

    private static String inside(String parenthesis) {
        return parenthesis.length() < 2 ? parenthesis : parenthesis.substring(1, parenthesis.length() - 1);
    }

    private String amount() {
        var spoken = sentence.words().subList(spot.from(), spot.to());
        return AmountCheck.PARTS.stream()
                .filter(part -> AMOUNTS.getOrDefault(part, new Phrases<>()).anyIn(spoken))
                .findFirst()
                .orElse("vague");
    }

    private String template(String name) {
        return TEMPLATES.getOrDefault(name, "").replace("{words}", words);
    }

    private static String withoutStop(String text) {
        var plain = text.strip();
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    static String closed(String text) {
        var plain = text.strip();
        return plain.isEmpty() || ".!?;:".indexOf(plain.charAt(plain.length() - 1)) >= 0 ? plain : plain + ".";
    }

    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.isLowerCase(first)
                ? Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first))
                : text;
    }

    private static Map<String, Phrases<String>> amounts() {
        var amounts = new HashMap<String, Phrases<String>>();
        AmountCheck.PARTS.forEach(part -> amounts.put(part, Lexicon.phrases("smells", part)));
        return amounts;
    }
}
