package dev.socrates.engine.ears;

import dev.socrates.engine.ears.MainClause.Shape;
import dev.socrates.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes apart what a sentence states: "The system shall A and B", "X and Y can Z", a list behind a colon. Conditions
/// go
/// with every part. What belongs together stays together: "terms and conditions", "view and edit orders".
public final class Atoms {

    private final Wording wording;
    private final Conditions conditions;
    private final Joints joints;

    private Atoms(String sentence) {
        this.wording = Wording.of(sentence);
        this.conditions = new Conditions(wording);
        this.joints = new Joints(wording);
    }

    /// At least one; a sentence that states one thing is its own atom.
    public static List<Atom> of(String sentence) {
        var atoms = new Atoms(sentence).all();
        return atoms.size() < 2 ? List.of(new Atom(new Span(0, sentence.length()), sentence)) : atoms;
    }

    /// Only what one subject does: "Guests can choose a boat and pay it", but not "guests and members can pay".
    public static List<Atom> deeds(String sentence) {
        var atoms = new Atoms(sentence);
        if (atoms.wording.size() == 0) {
            return List.of(new Atom(new Span(0, sentence.length()), sentence));
        }
        var main = MainClause.of(atoms.wording, atoms.conditions.from(), atoms.conditions.to());
        var deeds = atoms.deeds(main);
        return deeds.size() < 2 ? List.of(new Atom(new Span(0, sentence.length()), sentence)) : deeds;
    }

    private List<Atom> all() {
        if (wording.size() == 0) {
            return List.of();
        }
        int colon = joints.colon(conditions.from(), conditions.to());
        if (colon > 0) {
            return items(colon);
        }
        var atoms = new ArrayList<Atom>();
        for (var clause : joints.clauses(conditions.from(), conditions.to())) {
            var main = MainClause.of(wording, clause.from(), clause.to());
            var deeds = deeds(main);
            atoms.addAll(deeds.size() > 1 ? deeds : subjects(main));
        }
        return atoms;
    }

    private List<Atom> items(int colon) {
        var lead = wording.between(0, wording.verb(colon - 1) ? colon : colon + 1);
        return joints.items(colon + 1, conditions.to()).stream()
                .map(item -> new Atom(
                        wording.span(item.from(), item.to()),
                        sentence(lead + " " + wording.between(item.from(), item.to()), false)))
                .toList();
    }

    private List<Atom> deeds(MainClause main) {
        var deeds = main.shape() == Shape.NONE ? List.<Range>of() : joints.deeds(main);
        if (deeds.size() < 2) {
            return List.of(whole(main));
        }
        var subject = subject(main);
        var atoms = new ArrayList<Atom>();
        for (var deed : deeds) {
            int start = atoms.isEmpty() ? main.from() : deed.from();
            boolean modal = !atoms.isEmpty() && joints.modal(deed.from());
            var said = (modal ? wording.between(main.from(), main.verb()) : subject) + " "
                    + wording.between(deed.from(), deed.to());
            atoms.add(new Atom(wording.span(start, deed.to()), sentence(said, true)));
        }
        return atoms;
    }

    /// What stands before the first deed, with the form of "be" that its participles need.
    private String subject(MainClause main) {
        int end = main.shape() == Shape.PASSIVE ? main.action() + 1 : main.action();
        return wording.between(main.from(), end);
    }

    private List<Atom> subjects(MainClause main) {
        var subjects = main.shape() == Shape.ACTIVE && main.actor() ? joints.subjects(main) : List.<Range>of();
        if (subjects.size() < 2) {
            return List.of(whole(main));
        }
        var rest = wording.between(main.verb(), main.to());
        return subjects.stream()
                .map(subject -> new Atom(
                        wording.span(main.from(), main.to()),
                        sentence(wording.between(subject.from(), subject.to()) + " " + rest, true)))
                .toList();
    }

    private Atom whole(MainClause main) {
        if (main.from() >= main.to()) {
            return new Atom(new Span(0, wording.text().length()), wording.text());
        }
        return new Atom(wording.span(main.from(), main.to()), sentence(wording.between(main.from(), main.to()), true));
    }

    private String sentence(String said, boolean conditioned) {
        var text = new StringBuilder();
        for (var condition : conditions.found()) {
            if (conditioned && condition.to() <= conditions.from()) {
                text.append(wording.between(condition.from(), condition.to())).append(", ");
            }
        }
        text.append(said);
        for (var condition : conditions.found()) {
            if (condition.from() >= conditions.to()) {
                text.append(' ').append(wording.between(condition.from(), condition.to()));
            }
        }
        var whole = text.toString().strip();
        return whole.isEmpty() ? whole : whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1) + ".";
    }
}
