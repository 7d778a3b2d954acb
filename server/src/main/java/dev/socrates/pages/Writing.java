package dev.socrates.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// Writes times and numbers as a reader's locale and zone have them.
record Writing(Locale locale, ZoneId zone, Clock clock, MessageSource messages) {

    private static final Duration JUST_NOW = Duration.ofMinutes(1);
    private static final Duration LONG_AGO = Duration.ofDays(7);

    String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }

    String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone)
                .format(instant);
    }

    /// After a week the date says more than a count of days. A clock that ran ahead shows as just now.
    String ago(Instant instant) {
        var passed = Duration.between(instant, clock.instant());
        if (passed.compareTo(JUST_NOW) < 0) {
            return text("ago.now", 0);
        }
        if (passed.toHours() < 1) {
            return text("ago.minutes", passed.toMinutes());
        }
        if (passed.toDays() < 1) {
            return text("ago.hours", passed.toHours());
        }
        return passed.compareTo(LONG_AGO) < 0 ? text("ago.days", passed.toDays()) : date(instant);
    }

    String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /// Rounded down: what is shown as reached is reached.
    String percent(Number percent) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.FLOOR);
        return format.format(new BigDecimal(percent.toString()).movePointLeft(2));
    }

    private String text(String key, long count) {
        return messages.getMessage(key, new Object[] {count}, locale);
    }
}
