package dev.socrates.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class WritingTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void saysHowLongAgoInWords() {
        var writing = writing(Locale.ENGLISH);

        assertThat(writing.ago(NOW.minusSeconds(20))).isEqualTo("just now");
        assertThat(writing.ago(NOW.minus(Duration.ofMinutes(1)))).isEqualTo("1 minute ago");
        assertThat(writing.ago(NOW.minus(Duration.ofMinutes(59)))).isEqualTo("59 minutes ago");
        assertThat(writing.ago(NOW.minus(Duration.ofHours(23)))).isEqualTo("23 hours ago");
        assertThat(writing.ago(NOW.minus(Duration.ofDays(1)))).isEqualTo("yesterday");
        assertThat(writing.ago(NOW.minus(Duration.ofDays(6)))).isEqualTo("6 days ago");
    }

    @Test
    void givesTheDateOfWhatIsLongAgo() {
        assertThat(writing(Locale.GERMANY).ago(NOW.minus(Duration.ofDays(30)))).isEqualTo("30.01.2026");
    }

    @Test
    void takesAClockThatRanAheadForNow() {
        assertThat(writing(Locale.ENGLISH).ago(NOW.plusSeconds(300))).isEqualTo("just now");
    }

    @Test
    void writesInTheReadersLocaleAndZone() {
        var writing = writing(Locale.GERMANY);

        assertThat(writing.time(NOW)).isEqualTo("01.03.2026, 13:00");
        assertThat(writing.number(1234.5)).isEqualTo("1.234,5");
        assertThat(writing.percent(42.59)).startsWith("42,5").endsWith("%");
        assertThat(writing.percent(99.99)).startsWith("99,9");
    }

    private static Writing writing(Locale locale) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/common");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Writing(locale, ZoneId.of("Europe/Berlin"), Clock.fixed(NOW, ZoneOffset.UTC), messages);
    }
}
