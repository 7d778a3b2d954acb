package dev.socrates.engine.ears;

import dev.socrates.engine.ears.EarsWords.Marker;
import dev.socrates.engine.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the conditions at the start and at the end of a sentence, and what is left between them.
final class Conditions {

    private static final int MOST = 3;

    /// No keyword of EARS says the same.
    private static final Set<String> KEPT = Set.of("unless", "even if");

    private final Wording wording;
    private final ConditionEnd ends;
    private final List<Condition> found = new ArrayList<>();
    private int from;
    private int to;

    Conditions(Wording wording) {
        this.wording = wording;
        this.ends = new ConditionEnd(wording);
        this.to = wording.trimmed(0, wording.size());
        leading();
        trailing();
    }

    List<Condition> found() {
        return List.copyOf(found);
    }

    /// Where the main clause begins.
    int from() {
        return from;
    }

    /// Where it ends.
    int to() {
        return to;
    }

    private void leading() {
        while (found.size() < MOST) {
            int at = behindFillers(from);
            var marker = at < to ? marker(at, true) : Optional.<Phrases.Match<Marker>>empty();
            if (marker.isEmpty()) {
                from = found.isEmpty() ? from : at;
                return;
            }
            var match = marker.get();
            int end = ends.leading(match.to(), to, match.what().clausal());
            if (end < 0 && !match.what().clausal()) {
                return;
            }
            int stop = end < 0 ? to : end;
            found.add(condition(match, stop, true));
            from = end < 0 ? to : behindFillers(end);
        }
    }

    private int behindFillers(int start) {
        int at = start;
        while (at < to && EarsWords.FILLERS.contains(wording.words().get(at))) {
            at++;
        }
        return at;
    }

    private void trailing() {
        int verb = wording.finite(from, to);
        if (verb < 0) {
            return;
        }
        for (int at = verb + 1; at < to && found.size() < MOST; at++) {
            var marker = marker(at, false);
            if (marker.isPresent() && follows(marker.get())) {
                int next = nextMarker(marker.get().to());
                found.add(condition(marker.get(), wording.trimmed(at, next), false));
                for (int more = next; more < to && found.size() < MOST; more = nextMarker(more + 1)) {
                    marker(more, false)
                            .filter(this::follows)
                            .ifPresent(match -> found.add(condition(match, wording.trimmed(match.from(), to), false)));
                }
                to = wording.trimmed(from, at);
                return;
            }
        }
    }

    private int nextMarker(int start) {
        for (int at = start + 1; at < to; at++) {
            if (marker(at, false).filter(this::follows).isPresent()) {
                return at;
            }
        }
        return to;
    }

    /// Whether a marker inside of a sentence opens a condition rather than telling what is asked or known.
    private boolean follows(Phrases.Match<Marker> match) {
        int at = match.from();
        boolean asked = EarsWords.ASKING.contains(wording.words().get(at - 1))
                || EarsWords.ASKING.contains(EarsWords.base(wording.words().get(at - 1)));
        if (asked || match.to() >= to || match.what().kind() == Slot.Kind.FEATURE || wording.is(at, "should")) {
            return false;
        }
        boolean often = wording.is(at, "once")
                && Set.of("a", "per", "every", "in", "more", "only")
                        .contains(wording.words().get(at + 1));
        boolean verb = wording.finite(match.to(), to) >= 0;
        return !often && (verb || !match.what().clausal());
    }

    private Optional<Phrases.Match<Marker>> marker(int at, boolean start) {
        var words = wording.words();
        var match = EarsWords.MARKERS.longestAt(words, at);
        if (match.isPresent()) {
            boolean inverted = words.get(at).equals("should");
            boolean often = words.get(at).equals("once")
                    && at + 1 < words.size()
                    && words.get(at + 1).equals("a");
            boolean fits = !often
                    && (!inverted || (start && at + 1 < to && !words.get(at + 1).equals("be")));
            return fits ? match : Optional.empty();
        }
        return start && EarsWords.OPENERS.contains(words.get(at)) ? opener(at) : Optional.empty();
    }

    /// "In maintenance mode", "with the premium plan": a state or a feature by its noun.
    private Optional<Phrases.Match<Marker>> opener(int at) {
        int end = ends.phrase(at + 1, to);
        if (end < 0) {
            return Optional.empty();
        }
        var nouns = wording.words().subList(at + 1, end);
        if (nouns.stream().anyMatch(EarsWords.STATES::contains)) {
            return Optional.of(match(at, Slot.Kind.STATE));
        }
        boolean feature = nouns.stream().anyMatch(EarsWords.FEATURES::contains);
        return feature ? Optional.of(match(at, Slot.Kind.FEATURE)) : Optional.empty();
    }

    private Phrases.Match<Marker> match(int at, Slot.Kind kind) {
        return new Phrases.Match<>(at, at + 1, new Marker(wording.words().get(at), kind, false, false));
    }

    private Condition condition(Phrases.Match<Marker> match, int end, boolean start) {
        int stop = wording.trimmed(match.to(), end);
        var words = wording.words().subList(match.to(), stop);
        var marker = match.what();
        boolean phrase = !marker.clausal() || KEPT.contains(marker.words());
        double place = start ? 0.95 : 0.85;
        var said = "\"" + marker.words() + "\"";
        if (!marker.conditional()) {
            return new Condition(marker.kind(), match.from(), match.to(), stop, phrase, place, "introduced by " + said);
        }
        boolean installed = words.stream().anyMatch(EarsWords.FEATURES::contains)
                && words.stream().anyMatch(EarsWords.INSTALLED::contains);
        if (installed) {
            return new Condition(
                    Slot.Kind.FEATURE, match.from(), match.to(), stop, phrase, 0.75, said + " asks for a feature");
        }
        boolean then = wording.is(end, "then") || wording.is(end + 1, "then");
        if (EarsWords.unwanted(words) || then || marker.words().equals("unless")) {
            return new Condition(
                    Slot.Kind.UNWANTED,
                    match.from(),
                    match.to(),
                    stop,
                    phrase,
                    place,
                    said + " and something unwanted");
        }
        return new Condition(
                Slot.Kind.TRIGGER, match.from(), match.to(), stop, phrase, 0.6, said + " and nothing unwanted");
    }
}
