package dev.socrates.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

    @Test
    void everythingBehindTheTwoDashesIsTheServersCommand() {
        var options = Options.of("--quick", "--", "java", "--quick", "-jar", "server.jar");
        assertThat(options.quick()).isTrue();
        assertThat(options.server()).containsExactly("java", "--quick", "-jar", "server.jar");
    }

    @Test
    void theGoalsRatesAreTheDefault() {
        var options = Options.of("--", "java");
        assertThat(options.answers()).isEqualTo(20);
        assertThat(options.others()).isEqualTo(100);
        assertThat(options.measurement()).isEqualTo(Measurement.LOAD);
    }

    @Test
    void pagesAreMeasuredInsteadOfTheRest() {
        assertThat(Options.of("--pages", "--", "java").measurement()).isEqualTo(Measurement.PAGES);
        assertThatExceptionOfType(Options.Wrong.class).isThrownBy(() -> Options.of("--pages", "--kill", "--", "java"));
    }

    @Test
    void aLargeProjectIsPutIntoAServerOfItsOwn() {
        assertThat(Options.of("--large", "--", "java").measurement()).isEqualTo(Measurement.LARGE);
        assertThatExceptionOfType(Options.Wrong.class)
                .isThrownBy(() -> Options.of("--large", "--url", "http://localhost:8000"));
    }

    @Test
    void killTakesARoundNumberOrNone() {
        assertThat(Options.of("--kill", "--", "java").rounds()).isEqualTo(20);
        assertThat(Options.of("--kill", "3", "--", "java").rounds()).isEqualTo(3);
    }

    @Test
    void aServerOnThisMachineIsMeasured() {
        assertThat(Options.of("--url", "http://localhost:8000/").url()).isEqualTo(URI.create("http://127.0.0.1:8000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org:80", "https://127.0.0.1:1", "http://127.0.0.1.example.org:80", ""})
    void loadNeverGoesToAnotherMachine(String url) {
        assertThatExceptionOfType(Options.Wrong.class).isThrownBy(() -> Options.of("--url", url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "fast", "1e9", "NaN"})
    void aRateHasToBeSensible(String rate) {
        assertThatExceptionOfType(Options.Wrong.class).isThrownBy(() -> Options.of("--rate", rate, "--", "java"));
    }

    @Test
    void unknownAndMissingThingsAreRefused() {
        assertThatExceptionOfType(Options.Wrong.class).isThrownBy(() -> Options.of("--fast", "--", "java"));
        assertThatExceptionOfType(Options.Wrong.class).isThrownBy(() -> Options.of("--json", "--", "java"));
        assertThatExceptionOfType(Options.Wrong.class).isThrownBy(() -> Options.of("--quick"));
    }
}
