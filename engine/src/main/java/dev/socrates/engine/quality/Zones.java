package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells for each word of a sentence what it belongs to, from the words that open and close clauses. A clause
/// in front ends at the first comma behind its verb; one behind ends at a comma or where the next demand
/// begins.
final class Zones {

    private static final Set<String> REQUESTS = Lexicon.set("smells", "requests_content");
    private static final Set<String> QUESTIONS = Set.of("whether", "how", "what", "why", "whom");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "wherein", "that");
    private static final int SOON = 9;
    private static final int FRONT = 3;

    private final List<String> words;
    private final List<String> tags;
    private final List<Zone> zones = new ArrayList<>();
    private Zone zone = Zone.DEMAND;
    private boolean leading;
    private boolean verbSeen;
    private int parentheses;

    private Zones(List<String> words, List<String> tags) {
        this.words = words;
        this.tags = tags;
    }

    static List<Zone> of(List<String> words, List<String> tags) {
        var reader = new Zones(words, tags);
        for (int at = 0; at < words.size(); at++) {
            reader.read(at);
        }
        return List.copyOf(reader.zones);
    }

    private void read(int at) {
        var word = words.get(at);
        if (word.equals("(") || word.equals("[")) {
            parentheses++;
        }
        if (parentheses > 0) {
            zones.add(Zone.PARENTHESIS);
            parentheses -= word.equals(")") || word.equals("]") ? 1 : 0;
            return;
        }
        if (closes(at)) {
            zone = Zone.DEMAND;
            leading = false;
        }
        var opened = opens(at);
        if (opened != zone) {
            leading = atStart(at);
            zone = opened;
            verbSeen = false;
        }
        verbSeen |= tags.get(at).equals("VERB") || tags.get(at).equals("AUX") || word.equals("possible");
        zones.add(zone);
    }

    private boolean closes(int at) {
        var word = words.get(at);
        boolean connective =
                at == 2 && words.get(0).equals("so") && words.get(1).equals("that");
        if (word.equals(";") || word.equals(".") || connective) {
            return true;
        }
        if (zone == Zone.DEMAND) {
            return false;
        }
        if (word.equals(",")) {
            return leading ? verbSeen || zone == Zone.PURPOSE || demandsSoon(at) : closesBehind(at);
        }
        if (word.equals("and") || word.equals("or") || word.equals("but")) {
            return !leading && zone != Zone.QUESTION && demandsSoon(at);
        }
        return zone == Zone.RELATIVE && verbSeen && Verbs.modal(word) && noDemandBefore(at);
    }

    private boolean closesBehind(int at) {
        return switch (zone) {
            case CONDITION, RELATIVE -> true;
            case QUESTION, PURPOSE, CONTENT -> conjunctionThenDemand(at);
            case DEMAND, PARENTHESIS -> false;
        };
    }

    private boolean conjunctionThenDemand(int at) {
        int next = at + 1;
        return next < words.size()
                && Set.of("and", "but", "or").contains(words.get(next))
                && !words.subList(next, Math.min(words.size(), next + 3)).contains("how")
                && demandsSoon(next);
    }

    private boolean demandsSoon(int at) {
        for (int next = at + 1; next < Math.min(words.size(), at + SOON); next++) {
            if (Verbs.modalOrCan(words.get(next)) && tags.get(next).equals("AUX")) {
                return true;
            }
            if (words.get(next).equals(",") || openers(next)) {
                return false;
            }
        }
        return false;
    }

    private boolean noDemandBefore(int at) {
        for (int before = 0; before < at; before++) {
            if (zones.get(before) == Zone.DEMAND && Verbs.modal(words.get(before))) {
                return false;
            }
        }
        return true;
    }

    private boolean openers(int at) {
        var word = words.get(at);
        return Conditions.openAt(words, at) || QUESTIONS.contains(word) || RELATIVES.contains(word);
    }

    private Zone opens(int at) {
        var word = words.get(at);
        if (zone == Zone.PURPOSE || zone == Zone.QUESTION) {
            return zone == Zone.PURPOSE && QUESTIONS.contains(word) ? Zone.QUESTION : zone;
        }
        if (Purposes.opensAt(words, tags, at, zone)) {
            return Zone.PURPOSE;
        }
        if (Conditions.openAt(words, at)) {
            return Zone.CONDITION;
        }
        if (QUESTIONS.contains(word)) {
            return Zone.QUESTION;
        }
        return RELATIVES.contains(word) ? relative(at) : zone;
    }

    private Zone relative(int at) {
        var before = at > 0 ? words.get(at - 1) : "";
        if (words.get(at).equals("that")) {
            if (REQUESTS.contains(before)) {
                return Zone.CONTENT;
            }
            if (at + 1 < tags.size() && Set.of("NOUN", "PROPN").contains(tags.get(at + 1)) && at < 2) {
                return zone;
            }
        }
        boolean asked = at > 0
                && words.get(at).equals("which")
                && Set.of("VERB", "ADP").contains(tags.get(at - 1))
                && !tags.get(at - 1).equals("ADP");
        return asked ? Zone.QUESTION : at == 0 ? zone : Zone.RELATIVE;
    }

    private boolean atStart(int at) {
        boolean first = at <= FRONT && zones.stream().allMatch(before -> before == Zone.DEMAND);
        boolean next = at > 0 && words.get(at - 1).equals(",") && zones.getFirst() != Zone.DEMAND;
        return (first || next) && noDemandYet(at);
    }

    private boolean noDemandYet(int at) {
        for (int before = 0; before < at; before++) {
            boolean verb = tags.get(before).equals("VERB") || tags.get(before).equals("AUX");
            if (zones.get(before) == Zone.DEMAND && verb) {
                return false;
            }
        }
        return true;
    }
}
