package dev.socrates.engine.conflict;

import dev.socrates.engine.Claim;
import dev.socrates.engine.text.Phrases.Match;
import dev.socrates.engine.text.Stems;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// How far a statement reaches: for whom, when and under which condition it holds.
final class Reach {

    private static final Clues CLUES = Clues.INSTANCE;
    private static final Set<String> MODALS = Set.of("shall", "must", "should", "will", "may");
    private static final Set<String> ENDS = Set.of(";", ".", "!", "?", ":", "…");

    /// Tokens that carry no content: conditions, reasons, numbers, the person who acts.
    final BitSet apart = new BitSet();

    final BitSet inCondition = new BitSet();
    final Set<String> condition = new TreeSet<>();
    final Set<String> actors = new TreeSet<>();

    private final Wording wording;
    private final List<Measure> measures;

    private Reach(Wording wording, List<Measure> measures) {
        this.wording = wording;
        this.measures = measures;
    }

    static Reach of(Claim claim, Wording wording, List<Measure> measures, List<Dated> dates) {
        var reach = new Reach(wording, measures);
        measures.stream()
                .filter(measure -> measure.to() - measure.from() < wording.size())
                .forEach(measure -> reach.apart.set(measure.from(), measure.to()));
        dates.forEach(date -> reach.apart.set(date.from(), date.to()));
        reach.markConditions();
        reach.markActor(claim);
        return reach;
    }

    static boolean ends(String token) {
        return ENDS.contains(token);
    }

    private void markConditions() {
        for (var match : CLUES.conditions.in(wording.stems())) {
            if (!interval(match.to()) && !span(match.to())) {
                int end = leads(match.from()) ? endOfLead(match.to()) : endOfPart(match.to());
                inCondition.set(match.from(), end);
                condition.addAll(Content.of(wording, match.to(), end, apart).keySet());
            }
        }
        markParts(CLUES.exceptions.in(wording.stems()));
        markParts(CLUES.reasons.in(wording.stems()));
        CLUES.phases.in(wording.stems()).forEach(match -> inCondition.set(match.from(), match.to()));
        apart.or(inCondition);
    }

    private void markParts(List<Match<Boolean>> openings) {
        openings.forEach(match -> inCondition.set(match.from(), endOfPart(match.to())));
    }

    /// "Once a day" is a frequency, no condition.
    private boolean interval(int next) {
        return next < wording.size()
                && Set.of("a", "per", "every", "an").contains(wording.at(next))
                && wording.at(next - 1).equals("once");
    }

    /// "After 90 days" is a number.
    private boolean span(int next) {
        return wording.at(next - 1).equals("after")
                && measures.stream().anyMatch(measure -> measure.from() >= next - 1 && measure.from() <= next + 1);
    }

    private boolean leads(int from) {
        return from == 0 || ends(wording.at(from - 1));
    }

    /// "When a player shoots the game shall ...": people leave out the comma.
    private int endOfLead(int from) {
        int end = from;
        while (end < wording.size() && !wording.markAt(end) && !MODALS.contains(wording.at(end))) {
            end++;
        }
        return end;
    }

    private int endOfPart(int from) {
        int end = from;
        while (end < wording.size() && !wording.markAt(end)) {
            end++;
        }
        return end;
    }

    /// Only the first person named acts; another is somebody it is done to, and counts as content.
    private void markActor(Claim claim) {
        for (var match : CLUES.actors.in(wording.stems())) {
            if (!inCondition.get(match.from()) && actors.isEmpty()) {
                apart.set(match.from(), match.to());
                actors.add(match.what());
            }
        }
        var named = claim.actor();
        if (named != null && !named.isBlank()) {
            var known = CLUES.actors.in(Wording.stems(named));
            actors.add(
                    known.isEmpty()
                            ? Stems.of(named.strip().toLowerCase(Locale.ROOT))
                            : known.getFirst().what());
        }
    }
}
