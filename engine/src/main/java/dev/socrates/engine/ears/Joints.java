package dev.socrates.engine.ears;

import dev.socrates.engine.ears.MainClause.Shape;
import dev.socrates.engine.text.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Where a sentence joins several things, so that it can be taken apart.
final class Joints {

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "DET", "ADJ", "PRON", "NUM");
    private static final Set<String> BETWEEN = Set.of("and", ",", "then", "also", "to", "but", ";");
    private static final Set<String> SUBORDINATE = Set.of("that", "because", "so", "which", "who", "whether", "than");
    private static final int SUBJECT = 6;
    private static final int ITEM = 16;

    private final Wording wording;

    Joints(Wording wording) {
        this.wording = wording;
    }

    /// A colon with a list of at least two behind it, or -1.
    int colon(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (wording.is(at, ":")) {
                boolean stated = wording.finite(from, at) >= 0;
                return stated && items(at + 1, to).size() > 1 ? at : -1;
            }
        }
        return -1;
    }

    List<Range> items(int from, int to) {
        var items = new ArrayList<Range>();
        int start = from;
        for (int at = from; at <= to; at++) {
            boolean end =
                    at == to || wording.is(at, ",") || wording.is(at, ";") || (wording.is(at, "and") && !fixed(at));
            if (end) {
                if (at > start) {
                    items.add(new Range(start, at));
                }
                start = at + 1;
            }
        }
        return items.stream().allMatch(item -> item.to() - item.from() <= ITEM) ? items : List.of();
    }

    /// Main clauses with subjects of their own.
    List<Range> clauses(int from, int to) {
        var clauses = new ArrayList<Range>();
        int start = from;
        for (int at = from + 2; at + 2 < to; at++) {
            if (SUBORDINATE.contains(wording.words().get(at))) {
                break;
            }
            boolean joint =
                    wording.is(at, "and") || wording.is(at, "but") || wording.is(at, ";") || wording.is(at, ",");
            if (joint && wording.finite(start, at) >= 0 && ownSubject(behind(at), to)) {
                clauses.add(new Range(start, wording.trimmed(start, at)));
                start = behind(at);
            }
        }
        clauses.add(new Range(start, to));
        return clauses;
    }

    private boolean ownSubject(int from, int to) {
        int limit = Math.min(to, from + SUBJECT);
        for (int at = from; at < limit; at++) {
            if (wording.verb(at)) {
                return at > from && at + 1 < to && !participleAlone(at);
            }
            if (!NOMINAL.contains(wording.tags().get(at))
                    || SUBORDINATE.contains(wording.words().get(at))) {
                return false;
            }
        }
        return false;
    }

    /// "Invoices and receipts signed by the boss", "and a letter informing the customer".
    private boolean participleAlone(int at) {
        var word = wording.words().get(at);
        return word.endsWith("ing") || word.endsWith("ed") || (EarsWords.participle(word) && wording.is(at + 1, "by"));
    }

    /// What one subject does: each begins with a verb of the same form as the first and has something behind it.
    List<Range> deeds(MainClause main) {
        int first = main.shape() == Shape.PASSIVE ? main.action() + 1 : main.action();
        var deeds = new ArrayList<Range>();
        int start = first;
        for (int at = first + 2; at < main.to(); at++) {
            if (SUBORDINATE.contains(wording.words().get(at))) {
                break;
            }
            boolean joint = (wording.is(at, "and") || wording.is(at, ",")) && !fixed(at);
            int next = behind(at);
            int acts = EarsWords.DENIALS.contains(wording.words().get(Math.min(next, main.to() - 1))) ? next + 1 : next;
            if (joint
                    && complete(start, at)
                    && next < main.to()
                    && (modal(next) || (acts < main.to() && like(first, acts, main)))) {
                deeds.add(new Range(start, wording.trimmed(start, at)));
                start = next;
                at = next;
            }
        }
        deeds.add(new Range(start, main.to()));
        return deeds;
    }

    /// Whether a verb has something behind it: in "view and edit orders" the first has not.
    private boolean complete(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (NOMINAL.contains(wording.tags().get(at))
                    || wording.tags().get(at).equals("ADV")) {
                return true;
            }
        }
        return false;
    }

    boolean modal(int at) {
        return EarsWords.MODALS.longestAt(wording.words(), at).isPresent();
    }

    private boolean like(int first, int next, MainClause main) {
        var word = wording.words().get(next);
        if (main.shape() == Shape.PASSIVE) {
            return EarsWords.participle(word)
                    && !NOUNS.contains(wording.tags().get(Math.min(next + 1, wording.size() - 1)));
        }
        var form = wording.words().get(first);
        boolean bare = main.modal()
                || main.shape() == Shape.ORDER
                || EarsWords.base(form).equals(form);
        boolean same = bare == EarsWords.base(word).equals(word) && !word.endsWith("ing");
        return same && (wording.tags().get(next).equals("VERB") || actsOn(next, bare));
    }

    /// A word that can be a verb, with an object behind it: "and store them".
    private boolean actsOn(int at, boolean bare) {
        var objects = bare ? Set.of("DET", "PRON", "NUM") : NOMINAL;
        boolean object =
                at + 1 < wording.size() && objects.contains(wording.tags().get(at + 1));
        return object && EarsWords.VERBS.contains(EarsWords.base(wording.words().get(at)));
    }

    /// Actors that do the same, each a noun of its own.
    List<Range> subjects(MainClause main) {
        var subjects = new ArrayList<Range>();
        int start = main.actorFrom();
        for (int at = start; at <= main.actorTo(); at++) {
            boolean end = at == main.actorTo() || wording.is(at, ",") || wording.is(at, "and");
            if (end && at > start) {
                boolean noun = NOUNS.contains(wording.tags().get(at - 1));
                boolean agrees = main.modal() || Stems.isPlural(wording.words().get(at - 1));
                if (!noun || !agrees || (at < main.actorTo() && fixed(at))) {
                    return List.of();
                }
                subjects.add(new Range(start, at));
            }
            start = end ? at + 1 : start;
        }
        return subjects;
    }

    private int behind(int joint) {
        int at = joint + 1;
        while (at < wording.size() && BETWEEN.contains(wording.words().get(at))) {
            at++;
        }
        return at;
    }

    private boolean fixed(int and) {
        for (int from = Math.max(0, and - 3); from < and; from++) {
            var pair = EarsWords.PAIRS.longestAt(wording.words(), from);
            if (pair.isPresent() && pair.get().to() > and) {
                return true;
            }
        }
        return wording.is(and, "and") && betweenNumbers(and);
    }

    private boolean betweenNumbers(int and) {
        return and > 1
                && and + 1 < wording.size()
                && wording.tags().get(and - 1).equals("NUM")
                && wording.tags().get(and + 1).equals("NUM");
    }
}
