package dev.socrates.engine.text;

import dev.socrates.engine.text.Value.Day;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/// Calendar days. A date without a year has no value: guessing one would be worse than none.
public final class Dates {

    private record Names(Map<String, Integer> months) {}

    private static final Map<String, Integer> MONTHS =
            Lexicon.read("dates", new TypeReference<Names>() {}).months();
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("q([1-4])");
    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th", "of", ".", ",");

    private final List<String> words;

    private Dates(List<Token> tokens) {
        this.words = Token.lowers(tokens);
    }

    public static List<Mention<Day>> in(List<Token> tokens) {
        return new Dates(tokens).find();
    }

    private List<Mention<Day>> find() {
        var found = new ArrayList<Mention<Day>>();
        int at = 0;
        while (at < words.size()) {
            var day = at(at);
            if (day != null) {
                found.add(day);
            }
            at = day == null ? at + 1 : day.to();
        }
        return found;
    }

    private @Nullable Mention<Day> at(int at) {
        try {
            var found = iso(at);
            found = found == null ? dotted(at) : found;
            found = found == null ? dayFirst(at) : found;
            found = found == null ? monthFirst(at) : found;
            found = found == null ? quarter(at) : found;
            return found == null ? yearEnd(at) : found;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Mention<Day> iso(int at) {
        boolean shape = at + 4 < words.size()
                && year(at) > 0
                && Set.of("-", "/").contains(words.get(at + 1))
                && words.get(at + 1).equals(words.get(at + 3))
                && DAY.matcher(words.get(at + 2)).matches()
                && DAY.matcher(words.get(at + 4)).matches();
        return shape ? day(year(at), number(at + 2), number(at + 4), at, at + 5) : null;
    }

    private @Nullable Mention<Day> dotted(int at) {
        var match = DOTTED.matcher(words.get(at));
        return match.matches()
                ? day(
                        Integer.parseInt(match.group(3)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(1)),
                        at,
                        at + 1)
                : null;
    }

    /// "1 March 2027", "1st of March, 2027".
    private @Nullable Mention<Day> dayFirst(int at) {
        if (!DAY.matcher(words.get(at)).matches()) {
            return null;
        }
        int month = skip(at + 1);
        int year = skip(month + 1);
        return month(month) > 0 && year(year) > 0 ? day(year(year), month(month), number(at), at, year + 1) : null;
    }

    /// "March 1, 2027", or "March 2027" with its last day.
    private @Nullable Mention<Day> monthFirst(int at) {
        int month = month(at);
        if (month == 0) {
            return null;
        }
        int next = skip(at + 1);
        boolean dayBefore = at > 0 && DAY.matcher(words.get(at - 1)).matches();
        if (year(next) > 0 && !dayBefore) {
            return last(YearMonth.of(year(next), month), at, next + 1);
        }
        int year = skip(next + 1);
        boolean day = next < words.size() && DAY.matcher(words.get(next)).matches() && year(year) > 0;
        return day ? day(year(year), month, number(next), at, year + 1) : null;
    }

    private @Nullable Mention<Day> quarter(int at) {
        var match = QUARTER.matcher(words.get(at));
        int year = skip(at + 1);
        return match.matches() && year(year) > 0
                ? last(YearMonth.of(year(year), 3 * Integer.parseInt(match.group(1))), at, year + 1)
                : null;
    }

    private @Nullable Mention<Day> yearEnd(int at) {
        boolean end = words.get(at).equals("end")
                && at + 2 < words.size()
                && words.get(at + 1).equals("of");
        return end && year(at + 2) > 0 ? last(YearMonth.of(year(at + 2), 12), at, at + 3) : null;
    }

    private static Mention<Day> last(YearMonth month, int from, int to) {
        return new Mention<>(new Day(month.atEndOfMonth()), from, to);
    }

    private static Mention<Day> day(int year, int month, int day, int from, int to) {
        return new Mention<>(new Day(LocalDate.of(year, month, day)), from, to);
    }

    private int skip(int at) {
        int next = at;
        while (next < words.size() && next - at < 3 && ORDINAL.contains(words.get(next))) {
            next++;
        }
        return next;
    }

    private int month(int at) {
        return at < words.size() ? MONTHS.getOrDefault(words.get(at), 0) : 0;
    }

    private int year(int at) {
        return at < words.size() && YEAR.matcher(words.get(at)).matches() ? number(at) : 0;
    }

    private int number(int at) {
        return Integer.parseInt(words.get(at));
    }
}
