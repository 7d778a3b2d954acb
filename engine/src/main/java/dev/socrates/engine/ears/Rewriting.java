package dev.socrates.engine.ears;

import dev.socrates.engine.ears.MainClause.Shape;
import dev.socrates.engine.ears.Slot.Kind;
import dev.socrates.engine.text.Modalities;
import dev.socrates.engine.text.Modality;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Puts a sentence into the form of EARS with its own words. What it does not say becomes a placeholder.
final class Rewriting {

    private static final Set<String> KEEP_CASE = Set.of("I");

    private final Wording wording;
    private final List<Condition> conditions;
    private final MainClause main;

    Rewriting(Wording wording, List<Condition> conditions, MainClause main) {
        this.wording = wording;
        this.conditions = conditions;
        this.main = main;
    }

    String text() {
        var text = new StringBuilder();
        conditions.stream().sorted(Comparator.comparing(Condition::kind)).forEach(condition -> {
            text.append(lead(condition, text.isEmpty()));
        });
        boolean then =
                conditions.stream().anyMatch(condition -> condition.kind() == Kind.UNWANTED && !condition.phrase());
        text.append(text.isEmpty() ? "" : then ? ", then " : ", ");
        text.append(main());
        return capital(text.toString().strip()) + ".";
    }

    private String lead(Condition condition, boolean first) {
        var content = wording.between(condition.content(), condition.to());
        var words = content.isEmpty() ? condition.kind().placeholder() : content;
        var keyword = condition.phrase()
                ? wording.between(condition.from(), condition.content()).toLowerCase(Locale.ROOT)
                : condition.kind().keyword();
        return (first ? keyword : ", " + keyword.toLowerCase(Locale.ROOT)).stripTrailing() + " " + words;
    }

    private String main() {
        var actor = main.actor() ? small(wording.between(main.actorFrom(), main.actorTo())) : Kind.ACTOR.placeholder();
        return switch (main.shape()) {
            case NONE -> {
                var rest = small(wording.between(main.from(), main.to()));
                yield Kind.ACTOR.placeholder() + " " + binding() + " " + Kind.RESPONSE.placeholder()
                        + (rest.isEmpty() ? "" : " (" + rest + ")");
            }
            case PASSIVE -> passive(actor);
            case ORDER, STORY, POSSIBLE -> actor + " " + binding() + " " + small(rest(main.action()));
            case ACTIVE, PROPERTY -> adjunct() + actor + " " + binding() + " " + bare();
        };
    }

    /// What stands before the actor: "Every night the system ...".
    private String adjunct() {
        int to = main.actor() ? main.actorFrom() : main.from();
        return to > main.from() ? small(wording.between(main.from(), to)) + " " : "";
    }

    private String passive(String actor) {
        int start = main.action();
        var thing = small(wording.between(main.from(), main.verb()));
        var deed = wording.between(skipDenial(start + 1), main.to());
        var by = main.actor() ? "" : " by " + actor;
        return (thing.isEmpty() ? "it" : thing) + " " + binding() + " be " + deed + by;
    }

    private int skipDenial(int from) {
        int at = from;
        while (at < main.to() && EarsWords.DENIALS.contains(wording.words().get(at))) {
            at++;
        }
        return at;
    }

    /// The verb in its base form with all that follows it.
    private String bare() {
        int at = main.action();
        if (at >= main.to()) {
            return Kind.RESPONSE.placeholder();
        }
        var verb = wording.words().get(at);
        var base = main.modal() || !wording.verb(at) ? verb : EarsWords.base(verb);
        int next = main.shape() == Shape.PROPERTY ? skipDenial(at + 1) : at + 1;
        return (base + " " + wording.between(next, main.to())).strip();
    }

    private String rest(int from) {
        return from < main.to() ? wording.between(from, main.to()) : Kind.RESPONSE.placeholder();
    }

    /// "Shall" unless the speaker left a choice.
    private String binding() {
        var said = Modalities.of(wording.words().subList(main.from(), main.to()));
        var word = main.shape() == Shape.STORY
                ? "shall"
                : main.shape() == Shape.POSSIBLE && main.actor()
                        ? "may"
                        : switch (said) {
                            case SHOULD, SHOULD_NOT -> "should";
                            case MAY -> "may";
                            case MUST, MUST_NOT, FACT -> "shall";
                        };
        boolean not = main.denied() && said != Modality.MAY;
        return not ? word + " not" : word;
    }

    /// Names keep their capital.
    private static String small(String text) {
        if (text.length() < 2 || KEEP_CASE.contains(text.split(" ", 2)[0])) {
            return text;
        }
        boolean name = !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ';
        return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
