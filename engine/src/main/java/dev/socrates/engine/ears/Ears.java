package dev.socrates.engine.ears;

import dev.socrates.engine.ears.MainClause.Shape;
import dev.socrates.engine.ears.Slot.Kind;
import dev.socrates.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A sentence read as a requirement in the Easy Approach to Requirements Syntax (Mavin et al., RE 2009).
///
/// @param original the sentence as it was said
/// @param slots its parts in the order of EARS; actor and response are always there, if only as missing
/// @param rewritten the same words in the form of EARS, with a placeholder for each missing slot
/// @param confidence that the reading is right, 0 to 1
public record Ears(String original, EarsPattern pattern, List<Slot> slots, String rewritten, double confidence) {

    private static final double WITHOUT_ACTOR = 0.9;
    private static final double ILLEGIBLE = 0.2;

    public Ears {
        slots = List.copyOf(slots);
    }

    /// Spans are UTF-16 offsets into the sentence. Never throws; of a text without a verb little is found.
    public static Ears of(String sentence) {
        var wording = Wording.of(sentence);
        var conditions = new Conditions(wording);
        var main = MainClause.of(wording, conditions.from(), conditions.to());
        var slots = new ArrayList<Slot>();
        for (var condition : conditions.found()) {
            slots.add(slot(wording, condition));
        }
        slots.sort(Comparator.comparing(Slot::kind));
        slots.add(actor(wording, main));
        slots.add(response(wording, main));
        var rewritten = new Rewriting(wording, conditions.found(), main).text();
        return new Ears(sentence, pattern(slots), slots, rewritten, confidence(slots, wording, main));
    }

    /// Whether it reads as a sentence that EARS has a pattern for. Notes, names and lists do not, and what the
    /// rewriting makes of them is worth nothing.
    public boolean legible() {
        return confidence > ILLEGIBLE;
    }

    public Optional<Slot> slot(Kind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind).findFirst();
    }

    /// What the sentence leaves open.
    public List<Kind> missing() {
        return slots.stream().filter(Slot::missing).map(Slot::kind).toList();
    }

    private static Slot slot(Wording wording, Condition condition) {
        if (condition.content() >= condition.to()) {
            return Slot.missing(condition.kind(), condition.because() + ", but nothing follows");
        }
        var span = wording.span(condition.content(), condition.to());
        return new Slot(
                condition.kind(),
                Optional.of(span),
                span.in(wording.text()),
                condition.confidence(),
                condition.because());
    }

    private static Slot actor(Wording wording, MainClause main) {
        if (!main.actor()) {
            return Slot.missing(
                    Kind.ACTOR,
                    main.shape() == Shape.PASSIVE ? "the passive names nobody who acts" : "nobody is named who acts");
        }
        var span = wording.span(main.actorFrom(), main.actorTo());
        double confidence = main.shape() == Shape.PROPERTY ? 0.5 : main.modal() ? 0.95 : 0.8;
        var because = switch (main.shape()) {
            case PASSIVE -> "named behind \"by\"";
            case STORY -> "the role of the story";
            case POSSIBLE -> "for whom it must be possible";
            case PROPERTY -> "what is described";
            case ACTIVE, ORDER, NONE -> "stands before " + quoted(wording, main.verb());
        };
        return new Slot(Kind.ACTOR, Optional.of(span), span.in(wording.text()), confidence, because);
    }

    private static Slot response(Wording wording, MainClause main) {
        if (main.shape() == Shape.NONE || !main.response(wording)) {
            return Slot.missing(Kind.RESPONSE, "nothing says what happens");
        }
        int from = main.shape() == Shape.PASSIVE ? main.from() : main.action();
        var span = wording.span(from, main.to());
        double confidence = main.modal() ? 0.95 : main.shape() == Shape.ORDER ? 0.7 : 0.8;
        var because = main.modal()
                ? "follows " + quoted(wording, main.verb())
                : main.shape() == Shape.ORDER ? "put as an order" : "told as a fact";
        return new Slot(Kind.RESPONSE, Optional.of(span), span.in(wording.text()), confidence, because);
    }

    private static String quoted(Wording wording, int at) {
        Span span = wording.span(at, at + 1);
        return "\"" + span.in(wording.text()) + "\"";
    }

    private static EarsPattern pattern(List<Slot> slots) {
        var kinds = slots.stream().map(Slot::kind).filter(Kind::condition).collect(Collectors.toSet());
        if (kinds.size() > 1) {
            return EarsPattern.COMPLEX;
        }
        return kinds.stream()
                .findFirst()
                .map(kind -> switch (kind) {
                    case FEATURE -> EarsPattern.OPTIONAL;
                    case STATE -> EarsPattern.STATE_DRIVEN;
                    case TRIGGER -> EarsPattern.EVENT_DRIVEN;
                    case UNWANTED -> EarsPattern.UNWANTED;
                    case ACTOR, RESPONSE -> EarsPattern.UBIQUITOUS;
                })
                .orElse(EarsPattern.UBIQUITOUS);
    }

    /// As sure as the weakest slot; a response must be there, an actor may be missing.
    private static double confidence(List<Slot> slots, Wording wording, MainClause main) {
        boolean responds = slots.stream().anyMatch(slot -> slot.kind() == Kind.RESPONSE && !slot.missing());
        if (!responds || main.disrupted(wording) || main.wish(wording)) {
            return ILLEGIBLE;
        }
        double weakest = slots.stream()
                .filter(slot -> !slot.missing())
                .mapToDouble(Slot::confidence)
                .min()
                .orElse(0);
        boolean acts = slots.stream().anyMatch(slot -> slot.kind() == Kind.ACTOR && !slot.missing());
        return acts ? weakest : weakest * WITHOUT_ACTOR;
    }
}
