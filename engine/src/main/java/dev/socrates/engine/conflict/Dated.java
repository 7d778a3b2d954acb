package dev.socrates.engine.conflict;

import dev.socrates.engine.text.Dates;
import dev.socrates.engine.text.Mention;
import dev.socrates.engine.text.Phrases.Match;
import dev.socrates.engine.text.Token;
import dev.socrates.engine.text.Value.Day;
import java.time.LocalDate;
import java.util.List;

/// A calendar date in a statement: any day from `first` to `last`, which for "March 2027" is the whole month.
///
/// @param milestone place of the milestone it belongs to in the usual order, -1 when none is named
/// @param from index of its first token, `to` after its last
record Dated(LocalDate first, LocalDate last, int milestone, int from, int to) {

    static List<Dated> in(Wording wording) {
        var milestones = Clues.INSTANCE.milestones.everyIn(wording.stems());
        return Dates.in(wording.all()).stream()
                .map(mention -> of(mention, wording, milestones))
                .toList();
    }

    private static Dated of(Mention<Day> mention, Wording wording, List<Match<Integer>> milestones) {
        var tokens = wording.all().subList(mention.from(), mention.to());
        var last = mention.value().date();
        int from = wording.index(mention.from());
        return new Dated(first(tokens, last), last, milestone(milestones, from), from, wording.index(mention.to()));
    }

    private static LocalDate first(List<Token> tokens, LocalDate last) {
        boolean day = tokens.stream()
                .anyMatch(token -> token.kind() == Token.Kind.NUMBER
                        && (token.lower().length() <= 2 || token.lower().contains(".")));
        if (day) {
            return last;
        }
        boolean quarter = tokens.getFirst().lower().matches("q\\d");
        return last.withDayOfMonth(1).minusMonths(quarter ? 2 : 0);
    }

    private static int milestone(List<Match<Integer>> milestones, int at) {
        int nearest = -1;
        int best = Integer.MAX_VALUE;
        for (var match : milestones) {
            int distance = Math.abs(match.from() - at);
            if (distance < best) {
                nearest = match.what();
                best = distance;
            }
        }
        return nearest;
    }
}
