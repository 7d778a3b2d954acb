package dev.socrates.platform.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.platform.perimeter.PerimeterSettings.ForwardedHeader;
import jakarta.validation.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerimeterSettingsTests {

    @Test
    void tellsEachFaultAtOnceAndNamesTheEntry() {
        var faults =
                faults(List.of("localhost", "http://a.com"), List.of("https://a.com", "*"), List.of("10.0.0.0/99"));

        assertThat(faults)
                .hasSize(3)
                .anyMatch(fault -> fault.contains("\"http://a.com\"") && fault.contains("host"))
                .anyMatch(fault -> fault.contains("\"*\"") && fault.contains("origin"))
                .anyMatch(fault -> fault.contains("\"10.0.0.0/99\"") && fault.contains("network"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "#{1}", "{message}"})
    void evaluatesNothingThatIsWritten(String entry) {
        assertThat(faults(List.of(entry), List.of(), List.of()))
                .singleElement()
                .asString()
                .contains("?")
                .doesNotContain("49");
    }

    @Test
    void findsNoFaultInWhatCanBeRead() {
        assertThat(faults(List.of("*.a.com", "*"), List.of("https://a.com"), List.of("::1", "10.0.0.0/8")))
                .isEmpty();
        assertThat(faults(List.of(), List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "no address", "socrates.example.com", "http://"})
    void knowsNoNameOfOursFromWhatIsNoAddress(String url) {
        var settings = settings(List.of(), List.of(), List.of(), url);

        assertThat(settings.origins()).isEmpty();
        assertThat(settings.hosts().allows(new HostName("socrates.example.com", 443)))
                .isFalse();
    }

    private static List<String> faults(List<String> hosts, List<String> origins, List<String> proxies) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(settings(hosts, origins, proxies, "")).stream()
                    .map(fault -> fault.getPropertyPath() + " " + fault.getMessage())
                    .toList();
        }
    }

    private static PerimeterSettings settings(
            List<String> hosts, List<String> origins, List<String> proxies, String url) {
        return new PerimeterSettings(hosts, origins, proxies, ForwardedHeader.X_FORWARDED_FOR, url);
    }
}
