package dev.socrates.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.identity.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0                                         | Firefox on Linux
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36     | Chrome on Windows
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0              | Edge on Windows
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1   | Safari on iPhone
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36                           | Chrome on Android
            curl/8.5.0                                                                                                     | curl
            something else                                                                                                 | Unknown device
            """)
    void isRecognisedByItsOwner(String userAgent, String name) {
        assertThat(Device.of(userAgent)).isEqualTo(name);
    }

    @Test
    void nothingIsKnownOfASilentOne() {
        assertThat(Device.of(null)).isEqualTo("Unknown device");
    }

    @Test
    void aLongStoryIsCut() {
        assertThat(new Client("127.0.0.1", "x".repeat(10_000)).userAgent()).hasSize(500);
    }
}
