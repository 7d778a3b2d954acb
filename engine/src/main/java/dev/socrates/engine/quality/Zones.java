package dev.socrates.engine.quality;

import dev.socrates.engine.text.Lexicon;
import dev.socrates.engine.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells for each word of a sentence what it belongs to, from the words that open and close clauses. A clause in front
/// ends at the first comma behind its verb; one behind ends at a comma or where the next demand begins.
final class Zones {

    private static final Phrases<String> PURPOSES = Lexicon.phrases("smells", "purpose");
    private static final Set<String> PURPOSE_VERBS = Lexicon.set("smells", "purpose_verbs");
    private static final Set<String> TAKES_INFINITIVE = Lexicon.set("smells", "takes_infinitive");
    private static final Set<String> REQUESTS = Lexicon.set("smells", "requests_content");
    private static final Set<String> CONDITIONS = Set.of(
            "if", "when", "whenever", "while", "where", "wherever", "unless", "until", "before", "after", "once",
            "although", "though", "whereas", "since");
    private static final Set<String> QUESTIONS = Set.of("whether", "how", "what", "why", "whom");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "wherein", "that");
    private static final Set<String> BEFORE_RULES = Set.of(
            "specified", "described", "defined", "required", "requested", "given", "stated", "listed", "set", "noted",
            "agreed", "indicated", "shown", "outlined", "prescribed");
    private static final int SOON = 9;

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
        boolean connective = at == 2 && words.get(0).equals("so") && words.get(1).equals("that");
        if (word.equals(";") || word.equals(".") || connective) {
            return true;
        }
        if (zone == Zone.DEMAND) {
            return false;
        }
        if (word.equals(",")) {
            return leading ? verbSeen || zone == Zone.PURPOSE : closesBehind(at);
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
        return CONDITIONS.contains(word) || QUESTIONS.contains(word) || RELATIVES.contains(word);
    }

    private Zone opens(int at) {
        var word = words.get(at);
        if (zone == Zone.PURPOSE || zone == Zone.QUESTION) {
            return zone == Zone.PURPOSE && QUESTIONS.contains(word) ? Zone.QUESTION : zone;
        }
        if (purpose(at)) {
            return Zone.PURPOSE;
        }
        if (condition(at)) {
            return Zone.CONDITION;
        }
        if (QUESTIONS.contains(word)) {
            return Zone.QUESTION;
        }
        return RELATIVES.contains(word) ? relative(at) : zone;
    }

    private boolean condition(int at) {
        var word = words.get(at);
        if (CONDITIONS.contains(word)) {
            return !(word.equals("once") && at > 0 && words.get(at - 1).equals("least"));
        }
        var next = at + 1 < words.size() ? words.get(at + 1) : "";
        boolean rules = word.equals("as") && (next.equals("if") || BEFORE_RULES.contains(next));
        return rules || (word.equals("prior") && next.equals("to")) || (word.equals("event") && next.equals("that"));
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

    private boolean purpose(int at) {
        var match = PURPOSES.longestAt(words, at);
        if (match.isPresent()) {
            boolean inCondition = zone == Zone.CONDITION;
            return !inCondition && !words.get(Math.max(0, at - 1)).equals("not");
        }
        var word = words.get(at);
        if (word.equals("to")) {
            return infinitive(at);
        }
        boolean as = word.equals("as") && tags.get(at).equals("SCONJ") && at > 0 && words.get(at - 1).equals(",");
        boolean so = word.equals("so") && at + 1 < words.size() && Set.of("i", "we", "it", "they", "users").contains(words.get(at + 1));
        return as ? !condition(at) && verbSoon(at) : so && at > 1;
    }

    private boolean verbSoon(int at) {
        for (int next = at + 1; next < words.size() && !words.get(next).equals(","); next++) {
            if (tags.get(next).equals("AUX") || (tags.get(next).equals("VERB") && Verbs.third(words.get(next)))) {
                return true;
            }
        }
        return false;
    }

    private boolean infinitive(int at) {
        int verb = at + 1 < tags.size() && tags.get(at + 1).equals("ADV") ? at + 2 : at + 1;
        if (verb >= words.size()) {
            return false;
        }
        if (at == 0) {
            return words.contains(",") && Verbs.base(words.get(verb));
        }
        if (!PURPOSE_VERBS.contains(words.get(verb))) {
            return false;
        }
        return zone != Zone.CONDITION && !TAKES_INFINITIVE.contains(words.get(at - 1)) && !controlled(at);
    }

    /// "Allow users to ...", "ask the owner to ...": what somebody is allowed or asked is no purpose.
    private boolean controlled(int at) {
        for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
            if (tags.get(before).equals("VERB")) {
                return TAKES_INFINITIVE.contains(words.get(before));
            }
        }
        return false;
    }

    private boolean atStart(int at) {
        return at <= 3 && zones.stream().allMatch(before -> before == Zone.DEMAND)
                && tags.subList(0, at).stream().noneMatch(tag -> tag.equals("VERB") || tag.equals("AUX"))
                || (at > 0 && words.get(at - 1).equals(",") && zones.get(0) != Zone.DEMAND && noDemandYet(at));
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
