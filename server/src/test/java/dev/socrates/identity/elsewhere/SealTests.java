package dev.socrates.identity.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.SettableClock;
import dev.socrates.identity.elsewhere.Seal.Kept;
import dev.socrates.platform.TestKeys;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SealTests {

    private static final String KEY = "a secret of thirty-two characters";

    private final SettableClock clock = new SettableClock();
    private final Seal seal = seal(KEY);

    private Seal seal(String key) {
        return new Seal(TestKeys.box(key), JsonMapper.builder().build(), clock);
    }

    private Kept kept() {
        return new Kept("google", "the state", "the nonce", null, "/projects?q=ü", "an invitation", clock.instant());
    }

    @Test
    void givesBackWhatItClosedAndShowsNothingOfIt() {
        var closed = seal.close(kept());

        assertThat(closed).matches("[A-Za-z0-9_-]+").doesNotContain("state");
        assertThat(seal.open(closed)).hasValue(kept());
        assertThat(kept()).hasToString("Kept[google]");
    }

    @Test
    void isOverAfterTenMinutesAndWhenTheClockIsSetBack() {
        var closed = seal.close(kept());

        clock.jump(Duration.ofMinutes(9));
        assertThat(seal.open(closed)).isPresent();
        clock.jump(Duration.ofMinutes(1));
        assertThat(seal.open(closed)).isEmpty();
        clock.jump(Duration.ofMinutes(-20));
        assertThat(seal.open(closed)).isEmpty();
    }

    @Test
    void takesNoneThatAnotherServerClosedOrSomebodyChanged() {
        var closed = seal.close(kept());

        assertThat(seal("another secret of thirty-two chars").open(closed)).isEmpty();
        assertThat(seal.open(closed.substring(0, closed.length() - 4) + "AAAA")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AQ", "not base64 at all!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "é"})
    void takesNothingElse(String value) {
        assertThat(seal.open(value)).isEmpty();
        assertThat(seal.open(value.repeat(10_000))).isEmpty();
    }
}
