package dev.socrates.engine.conflict.pairs;

import dev.socrates.engine.text.Phrases;
import dev.socrates.engine.text.Quantities;
import dev.socrates.engine.text.Span;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Tags;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A statement taken apart for comparison with others. Signs are left out, so that "non-standard" is two words.
///
/// @param tags parts of speech, one for each token
/// @param content stems that carry content
/// @param figures its numbers, in the base unit of their dimension where they have one ("DURATION 7200")
/// @param denials how often it denies
/// @param condition index of the token where a condition begins; the number of tokens where there is none
public record Statement(
        String text,
        List<Token> tokens,
        List<String> stems,
        List<String> tags,
        Set<String> content,
        Map<String, Integer> figures,
        int denials,
        Set<String> quantifiers,
        Set<String> bounds,
        Set<String> modality,
        int condition) {

    private static final PairWords WORDS = PairWords.INSTANCE;
    private static final int LONGEST = 1_000;
    private static final int MOST_TOKENS = 120;

    /// Reads a statement; of a long one only as much as anybody would compare.
    public static Statement of(String statement) {
        var text = statement.length() > LONGEST ? statement.substring(0, LONGEST) : statement;
        var all = Words.of(text, new Span(0, text.length()));
        var tokens = all.stream()
                .filter(token -> token.kind() != Token.Kind.SIGN)
                .limit(MOST_TOKENS)
                .toList();
        var stems = Stems.of(Token.lowers(tokens));
        var conditions = WORDS.conditions.in(stems);
        return new Statement(
                text,
                tokens,
                stems,
                Tags.of(text, tokens),
                content(tokens, stems),
                figures(text, all),
                (int) WORDS.negations.in(stems).stream()
                        .filter(Phrases.Match::what)
                        .count(),
                kinds(WORDS.quantifiers, stems),
                kinds(WORDS.bounds, stems),
                kinds(WORDS.modality, stems),
                conditions.isEmpty() ? stems.size() : conditions.getFirst().from());
    }

    private static Set<String> kinds(Phrases<String> phrases, List<String> stems) {
        var kinds = new TreeSet<String>();
        phrases.in(stems).forEach(match -> kinds.add(match.what()));
        return kinds;
    }

    private static Set<String> content(List<Token> tokens, List<String> stems) {
        var content = new HashSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (carries(tokens.get(i))) {
                content.add(stems.get(i));
            }
        }
        return content;
    }

    static boolean carries(Token token) {
        return token.kind() == Token.Kind.NUMBER || !Words.isStopword(token.lower());
    }

    boolean carries(int index) {
        return carries(tokens.get(index));
    }

    private static Map<String, Integer> figures(String text, List<Token> all) {
        var figures = new TreeMap<String, Integer>();
        var measured = Quantities.in(text, all, List.of());
        for (var mention : measured) {
            var quantity = mention.value();
            var unit = quantity.unit().dimension().name();
            figures.merge(unit + " " + quantity.base().stripTrailingZeros().toPlainString(), 1, Integer::sum);
        }
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            if (all.get(i).kind() == Token.Kind.NUMBER
                    && measured.stream().noneMatch(mention -> mention.from() <= at && at < mention.to())) {
                figures.merge("COUNT " + all.get(i).lower(), 1, Integer::sum);
            }
        }
        return figures;
    }

    /// Share of content words that both have.
    public double sharedContent(Statement other) {
        return PairFeatures.jaccard(content, other.content);
    }

    String word(int index) {
        return text.substring(tokens.get(index).start(), tokens.get(index).end());
    }

    /// The words at these places as they are written; neighbours stay together.
    List<String> words(List<Integer> places) {
        var words = new ArrayList<String>();
        for (int i = 0; i < places.size(); i++) {
            int from = i;
            while (i + 1 < places.size() && places.get(i + 1) == places.get(i) + 1) {
                i++;
            }
            words.add(text.substring(
                    tokens.get(places.get(from)).start(),
                    tokens.get(places.get(i)).end()));
        }
        return words;
    }
}
