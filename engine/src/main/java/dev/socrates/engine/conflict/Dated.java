package dev.socrates.engine.conflict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A calendar date in a statement: any day from `first` to `last`.
///
/// @param milestone place of the milestone it belongs to in the usual order, -1 when none is named
record Dated(LocalDate first, LocalDate last, int milestone, int start, int end) {

    private static final String MONTH =
            "(january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?" + MONTH + "\\s*,?\\s*(\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_ONLY =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER = Pattern.compile("\\bQ([1-4])[ /-]*(\\d{4})\\b", Pattern.CASE_INSENSITIVE);

    static List<Dated> in(String statement, List<Token> tokens) {
        var text = statement.length() > Token.LONGEST ? statement.substring(0, Token.LONGEST) : statement;
        var found = new ArrayList<Dated>();
        var milestones = MeasureLexicon.INSTANCE.milestones.in(tokens);
        for (var pattern : List.of(ISO, DAY_FIRST, MONTH_FIRST, MONTH_ONLY, QUARTER)) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                int start = matcher.start();
                boolean known = found.stream().anyMatch(date -> start < date.end() && date.start() <= start);
                var days = known
                        ? null
                        : days(
                                pattern,
                                List.of(
                                        matcher.group(1),
                                        matcher.group(2),
                                        matcher.groupCount() > 2 ? matcher.group(3) : ""));
                if (days != null) {
                    found.add(new Dated(days[0], days[1], milestone(milestones, tokens, start), start, matcher.end()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static LocalDate @Nullable [] days(Pattern pattern, List<String> parts) {
        try {
            if (pattern == QUARTER) {
                var month = YearMonth.of(Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(0)) * 3);
                return new LocalDate[] {month.minusMonths(2).atDay(1), month.atEndOfMonth()};
            }
            if (pattern == MONTH_ONLY) {
                var month = YearMonth.of(Integer.parseInt(parts.get(1)), month(parts.get(0)));
                return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
            }
            var day = day(pattern, parts);
            return new LocalDate[] {day, day};
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDate day(Pattern pattern, List<String> parts) {
        if (pattern == ISO) {
            return LocalDate.of(
                    Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
        }
        boolean monthFirst = pattern == MONTH_FIRST;
        return LocalDate.of(
                Integer.parseInt(parts.get(2)),
                month(parts.get(monthFirst ? 0 : 1)),
                Integer.parseInt(parts.get(monthFirst ? 1 : 0)));
    }

    private static int month(String name) {
        return MeasureLexicon.INSTANCE.months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static int milestone(List<Phrases.Hit<Integer>> milestones, List<Token> tokens, int start) {
        int nearest = -1;
        int best = Integer.MAX_VALUE;
        for (var hit : milestones) {
            int distance = Math.abs(tokens.get(hit.from()).start() - start);
            if (distance < best) {
                nearest = hit.meaning();
                best = distance;
            }
        }
        return nearest;
    }
}
