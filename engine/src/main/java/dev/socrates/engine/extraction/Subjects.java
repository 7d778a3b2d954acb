package dev.socrates.engine.extraction;

import dev.socrates.engine.Claim;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Facet.ValueType;
import dev.socrates.engine.text.Actors;
import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Stems;
import dev.socrates.engine.text.Words;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The narrower thing a statement is about: search, checkout, invoice. Where in doubt it is the system,
/// because a wrong subject hides a conflict.
final class Subjects {

    private static final Set<String> GENERIC = Lexicon.set("subjects", "generic");
    private static final Set<String> VERBS = Lexicon.set("subjects", "verbs");
    private static final Set<String> NEVER = Lexicon.set("subjects", "never");
    private static final Set<String> CARRIED = Lexicon.set("subjects", "carried");
    private static final Set<String> NOUNS = Lexicon.set("subjects", "nouns");
    private static final Set<String> CUTS = Lexicon.set("subjects", "cuts");
    private static final Set<String> RESTARTS = Lexicon.set("subjects", "restarts");

    /// A budget or a deadline is that of the project.
    private static final Set<ValueType> OF_THE_WHOLE =
            EnumSet.of(ValueType.TECHNOLOGY, ValueType.MONEY, ValueType.DATE);
    private static final int REACH = 7;

    private Subjects() {}

    static String of(Clause clause, Facet facet, Facet.Key key) {
        if (!key.single() || OF_THE_WHOLE.contains(key.value())) {
            return Claim.SYSTEM;
        }
        var own = ownWords(facet, key);
        own.addAll(Stems.of(List.copyOf(clause.measured())));
        var words = clause.words();
        var subject = beforeVerb(words, own);
        subject = subject == null ? object(words, own) : subject;
        subject = subject == null && clause.leaning() ? phrase(words, 0, end(words, 0), own) : subject;
        subject = subject == null ? behindAmount(clause, own) : subject;
        return subject == null ? Claim.SYSTEM : subject;
    }

    /// "Opening an order must take ..." is about the order, "the page with the seat plan must ..." about the
    /// seat plan.
    private static @Nullable String beforeVerb(List<String> words, Set<String> own) {
        int verb = 1;
        while (verb < Math.min(words.size(), REACH) && !isVerb(words.get(verb))) {
            verb++;
        }
        if (verb >= Math.min(words.size(), REACH)) {
            return null;
        }
        int from = CUTS.contains(words.getFirst()) ? adjunct(words, verb) : 0;
        while (from < verb) {
            int to = Math.min(verb, end(words, from));
            var found = phrase(words, from, to, own);
            if (found != null || (to > from && NEVER.contains(noun(words.get(to - 1))))) {
                return found;
            }
            from = to + 1;
        }
        return null;
    }

    /// "In winter the seat plan must ...": the phrase begins at its own article.
    private static int adjunct(List<String> words, int verb) {
        for (int at = verb - 1; at > 1; at--) {
            if (RESTARTS.contains(words.get(at))) {
                return at;
            }
        }
        return verb;
    }

    /// "We keep invoices for 10 years" is about the invoice.
    private static @Nullable String object(List<String> words, Set<String> own) {
        boolean person = words.size() > 3 && Set.of("we", "i", "they", "you").contains(words.getFirst());
        int to = person ? end(words, 2) : 0;
        boolean bounded =
                to > 2 && to < Math.min(words.size(), REACH) && words.get(to).equals("for");
        return bounded ? phrase(words, 2, to, own) : null;
    }

    /// "... 20 minutes for the payment file".
    private static @Nullable String behindAmount(Clause clause, Set<String> own) {
        var words = clause.words();
        var measured = clause.measured();
        for (int at = 1; at + 1 < words.size(); at++) {
            if (words.get(at).equals("for") && measured.contains(words.get(at - 1))) {
                var found = phrase(words, at + 1, end(words, at + 1), own);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// Where the phrase that begins at an index ends.
    private static int end(List<String> words, int from) {
        int at = from;
        while (at < words.size()
                && !(CUTS.contains(words.get(at)) && at > from)
                && Character.isLetter(words.get(at).codePointAt(0))) {
            at++;
        }
        return at;
    }

    /// The last words of a phrase that name a thing, at most two; null when its head does not.
    private static @Nullable String phrase(List<String> words, int from, int to, Set<String> own) {
        int head = to - 1;
        boolean carried = head > from && CARRIED.contains(noun(words.get(head)));
        while (head >= from && !carried && GENERIC.contains(noun(words.get(head)))) {
            head--;
        }
        if (head < from || !(carried || usable(words.get(head), own)) || NEVER.contains(noun(words.get(head)))) {
            return null;
        }
        boolean modified = head > from
                && (NOUNS.contains(words.get(head - 1))
                        || (usable(words.get(head - 1), own) && !isVerb(words.get(head - 1))));
        if (carried && !modified) {
            return null;
        }
        return modified ? words.get(head - 1) + " " + noun(words.get(head)) : noun(words.get(head));
    }

    private static boolean usable(String word, Set<String> own) {
        var noun = noun(word);
        boolean named = NOUNS.contains(word)
                || (!Words.isStopword(word) && !isVerb(word) && !word.endsWith("ly") && !word.endsWith("ed"));
        return word.length() > 2
                && Character.isLetter(word.codePointAt(0))
                && named
                && !GENERIC.contains(noun)
                && !Actors.isPerson(noun)
                && !own.contains(Stems.of(word));
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word) || VERBS.contains(Stems.of(word));
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
