package dev.socrates.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.socrates.platform.startup.StartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTests {

    @Test
    void leadsWherePeopleAreToldTo() {
        assertThat(new PublicAddress("https://s.example.org", 8000).of("/reset?token=a"))
                .isEqualTo("https://s.example.org/reset?token=a");
        assertThat(new PublicAddress(" https://example.org/socrates/ ", 8000).of("/reset"))
                .isEqualTo("https://example.org/socrates/reset");
        assertThat(new PublicAddress("", 8471).of("/")).isEqualTo("http://localhost:8471/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org",
                "javascript:alert(1)",
                "https://",
                "https://user:pw@example.org",
                "https://example.org?x=1",
                "https://example.org#x",
                "https://exa mple.org"
            })
    void refusesWhatIsNoAddressOfAServer(String url) {
        assertThatExceptionOfType(StartException.class).isThrownBy(() -> new PublicAddress(url, 8000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reset", "//evil.example", "https://evil.example/"})
    void refusesWhatIsNoPath(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddress("https://example.org", 8000).of(path));
    }
}
