package dev.socrates.engine.extraction;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Facet.ValueType;
import dev.socrates.engine.text.Actors;
import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The narrower thing a statement is about: search, checkout, invoice. Where in doubt it is the system,
/// because a wrong subject hides a conflict.
final class Subjects {

    private static final Set<String> GENERIC = Lexicon.set("subjects", "generic");
    private static final Set<String> VERBS = Lexicon.set("subjects", "verbs");
    private static final Set<String> FOR = Set.of("for", "of", "on", "during");
    private static final int REACH = 7;

    private Subjects() {}

    static String of(Clause clause, Facet facet, Facet.Key key) {
        if (key.value() == ValueType.TECHNOLOGY || !key.single()) {
            return Claim.SYSTEM;
        }
        var own = ownWords(facet, key);
        own.addAll(Stems.of(List.copyOf(clause.measured())));
        var words = clause.words();
        var subject = beforeVerb(words, own);
        subject = subject == null ? object(words, own) : subject;
        subject = subject == null && clause.leaning() ? opening(words, own) : subject;
        subject = subject == null ? afterFor(words, own) : subject;
        return subject == null ? Claim.SYSTEM : subject;
    }

    /// "Opening an order must take ..." is about the order.
    private static @Nullable String beforeVerb(List<String> words, Set<String> own) {
        for (int at = 1; at < Math.min(words.size(), REACH); at++) {
            if (VERBS.contains(words.get(at)) || VERBS.contains(Stems.of(words.get(at)))) {
                return last(words.subList(0, at), own);
            }
        }
        return null;
    }

    /// "We keep invoices for 10 years" is about the invoice.
    private static @Nullable String object(List<String> words, Set<String> own) {
        boolean person = words.size() > 3 && Set.of("we", "i", "they", "you").contains(words.getFirst());
        for (int at = 2; person && at < Math.min(words.size(), REACH); at++) {
            if (FOR.contains(words.get(at)) || !Character.isLetter(words.get(at).codePointAt(0))) {
                return last(words.subList(2, at), own);
            }
        }
        return null;
    }

    /// "... and delivery notes for two years" is about the note.
    private static @Nullable String opening(List<String> words, Set<String> own) {
        int at = 0;
        while (at < words.size()
                && !FOR.contains(words.get(at))
                && Character.isLetter(words.get(at).codePointAt(0))) {
            at++;
        }
        return last(words.subList(0, at), own);
    }

    private static @Nullable String afterFor(List<String> words, Set<String> own) {
        for (int at = 0; at + 1 < words.size(); at++) {
            if (words.get(at).equals("for")) {
                int start =
                        Set.of("the", "a", "an", "each", "every", "all").contains(words.get(at + 1)) ? at + 2 : at + 1;
                int end = start;
                while (end < Math.min(words.size(), start + 3) && usable(words.get(end), own)) {
                    end++;
                }
                if (end > start) {
                    return noun(words.get(end - 1));
                }
            }
        }
        return null;
    }

    private static @Nullable String last(List<String> words, Set<String> own) {
        for (int at = words.size() - 1; at >= 0; at--) {
            if (usable(words.get(at), own)) {
                return noun(words.get(at));
            }
        }
        return null;
    }

    private static boolean usable(String word, Set<String> own) {
        var noun = noun(word);
        return word.length() > 2
                && Character.isLetter(word.codePointAt(0))
                && !Words.isStopword(word)
                && !GENERIC.contains(noun)
                && !VERBS.contains(Stems.of(word))
                && !word.endsWith("ly")
                && !word.endsWith("ed")
                && !Actors.isPerson(noun)
                && !own.contains(Stems.of(word));
    }

    private static String noun(String word) {
        return Stems.singular(word);
    }

    private static Set<String> ownWords(Facet facet, Facet.Key key) {
        var own = new HashSet<String>();
        key.terms().forEach(term -> own.addAll(Stems.of(Words.lower(term))));
        own.addAll(Stems.of(Words.lower(key.title())));
        own.addAll(Stems.of(Words.lower(key.id().replace('_', ' '))));
        own.addAll(Stems.of(Words.lower(facet.title())));
        return own;
    }
}
