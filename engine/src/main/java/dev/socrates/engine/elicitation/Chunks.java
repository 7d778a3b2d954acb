package dev.socrates.engine.elicitation;

import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Cuts one sentence into [Chunk]s by its parts of speech.
final class Chunks {

    private static final int LONGEST = 4;
    private static final int MOST_VERBS = 3;
    private static final Set<String> OF_NOUNS =
            Set.of("a", "an", "the", "my", "our", "your", "their", "his", "her", "its");
    private static final Set<String> OF_SENTENCES = Set.of("that", "which", "who", "it");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "inside", "outside", "around", "across");
    private static final Set<String> ACTS = Resources.words("acts");
    private static final Set<String> ACT_STEMS = ACTS.stream().map(Stems::of).collect(Collectors.toSet());
    private static final Set<String> NAMES = Resources.words("names_in_ing");
    private static final Set<String> WISHES = Resources.words("verbs_of_wishing");
    private static final Set<String> IDLE = Resources.words("idle_adjectives");

    private final String text;
    private final List<Token> tokens;
    private final List<String> tags;

    private Chunks(String text, List<Token> tokens, List<String> tags) {
        this.text = text;
        this.tokens = tokens;
        this.tags = tags;
    }

    static List<Chunk> of(String text, List<Token> tokens, List<String> tags) {
        var chunks = new Chunks(text, tokens, tags);
        var found = new ArrayList<Chunk>();
        int from = 0;
        while (from < tokens.size()) {
            int to = from;
            while (to < tokens.size() && chunks.part(to, from)) {
                to++;
            }
            chunks.chunk(from, to).ifPresent(found::add);
            from = Math.max(to, from + 1);
        }
        return found;
    }

    static boolean noun(String tag) {
        return tag.equals("NOUN") || tag.equals("PROPN");
    }

    /// Nouns, adjectives, and hyphens inside of a word.
    private boolean part(int at, int from) {
        var token = tokens.get(at);
        if (at > from
                && ACTS.contains(token.lower())
                && Stems.isPlural(tokens.get(at - 1).lower())) {
            // "families publish", "providers find"
            return false;
        }
        if (token.isWord()) {
            return noun(tags.get(at)) || tags.get(at).equals("ADJ") || (hyphen(at - 1) && at > from);
        }
        return at > from && hyphen(at);
    }

    private boolean hyphen(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).is("-")
                && tokens.get(at - 1).touches(tokens.get(at))
                && tokens.get(at).touches(tokens.get(at + 1));
    }

    private Optional<Chunk> chunk(int from, int to) {
        int end = to;
        while (end > from && !noun(tags.get(end - 1))) {
            end--;
        }
        int start = from;
        var verbs = new ArrayList<String>();
        while (start < end - 1 && act(start)) {
            verbs.add(tokens.get(start).lower());
            start++;
        }
        start = cut(start, end);
        if (start >= end || (start == from && meantAsAct(start, end))) {
            return Optional.empty();
        }
        verbs.removeIf(verb -> !ACTS.contains(verb));
        verbs.addAll(0, verbsBefore(from));
        var words = tokens.subList(start, end);
        return Optional.of(Chunk.of(text, words, tags.subList(start, end), List.copyOf(verbs), before(from)));
    }

    private Chunk.Before before(int from) {
        if (from == 0) {
            return Chunk.Before.NOTHING;
        }
        var word = tokens.get(from - 1);
        if (word.is("a") || word.is("an")) {
            return Chunk.Before.ARTICLE;
        }
        boolean determined = from > 1 && tags.get(from - 1).equals("DET");
        var joint = tokens.get(determined ? from - 2 : from - 1).lower();
        return PLACES.contains(joint) ? Chunk.Before.PLACE : Chunk.Before.OTHER;
    }

    /// "browse policies", "managing policies", "(that) sells policies", but not "booking history".
    private boolean act(int at) {
        var word = tokens.get(at).lower();
        boolean inflected = word.endsWith("ing")
                ? !NAMES.contains(word)
                : word.endsWith("s")
                        && at > 0
                        && OF_SENTENCES.contains(tokens.get(at - 1).lower());
        return ACTS.contains(word) || (inflected && ACT_STEMS.contains(Stems.of(word)));
    }

    /// Keeps the last words, and words with hyphens whole.
    private int cut(int from, int end) {
        int start = from;
        while (start < end - 1 && (IDLE.contains(tokens.get(start).lower()) || end - start > LONGEST)) {
            start++;
            while (start < end - 1 && (!tokens.get(start).isWord() || hyphen(start - 1))) {
                start++;
            }
        }
        return start;
    }

    /// "to browse" and "safely buy" against "my order".
    private boolean meantAsAct(int start, int end) {
        var head = tokens.get(end - 1).lower();
        if (end - start > 1) {
            return ACTS.contains(head) && tokens.get(start).lower().endsWith("ly");
        }
        var before = start > 0 ? tokens.get(start - 1).lower() : "";
        return OF_SENTENCES.contains(before)
                ? ACT_STEMS.contains(Stems.of(head))
                : ACTS.contains(head) && !OF_NOUNS.contains(before);
    }

    /// "browse and analyze (policies)" gives both, "search for (stocks)" gives "search for".
    private List<String> verbsBefore(int chunk) {
        int at = chunk - 1;
        while (at >= 0 && Set.of("DET", "PRON", "ADJ").contains(tags.get(at))) {
            at--;
        }
        var particle = at > 0 && tokens.get(at).is("for") ? " for" : "";
        at -= particle.isEmpty() ? 0 : 1;
        var verbs = new ArrayList<String>();
        boolean joined = false;
        while (at >= 0 && verbs.size() < MOST_VERBS) {
            if (plainVerb(at) && (verbs.isEmpty() || joined)) {
                verbs.addFirst(tokens.get(at).lower() + (verbs.isEmpty() ? particle : ""));
            } else if (verbs.isEmpty() || !joins(tokens.get(at))) {
                break;
            }
            joined |= tokens.get(at).is("and") || tokens.get(at).is("or");
            at--;
        }
        return verbs;
    }

    private boolean plainVerb(int at) {
        var word = tokens.get(at).lower();
        return ACTS.contains(word)
                || (tags.get(at).equals("VERB")
                        && !WISHES.contains(word)
                        && !word.endsWith("ing")
                        && !word.endsWith("ed")
                        && (!word.endsWith("s") || word.endsWith("ss")));
    }

    private static boolean joins(Token token) {
        return token.is("and") || token.is("or") || token.is(",");
    }
}
