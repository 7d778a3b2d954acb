package dev.socrates.platform.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTests {

    private final AllowedHosts hosts = new AllowedHosts(
            List.of("socrates.example.com", "*.tenants.example.com", "192.168.1.5:8000", "[2001:db8::1]"),
            HostName.parse("public.example.org:8443"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:9999",
                "LOCALHOST:8000",
                "localhost.",
                "127.0.0.1",
                "127.0.0.1:1",
                "[::1]",
                "[0:0:0:0:0:0:0:1]:8000",
                "socrates.example.com",
                "Socrates.Example.COM.:8080",
                "a.tenants.example.com",
                "a.b.tenants.example.com",
                "192.168.1.5:8000",
                "[2001:DB8:0:0::1]:443",
                "public.example.org"
            })
    void answersToItsNames(String host) {
        assertThat(HostName.parse(host))
                .hasValueSatisfying(name -> assertThat(hosts.allows(name)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.com",
                "localhost.evil.com",
                "evil-localhost",
                "socrates.example.com.evil.com",
                "xsocrates.example.com",
                "tenants.example.com",
                "xtenants.example.com",
                "192.168.1.5",
                "192.168.1.5:8001",
                "192.168.1.6:8000",
                "127.0.0.2",
                "0.0.0.0",
                "[::]",
                "[2001:db8::2]",
                "public.example.org.evil.com"
            })
    void answersToNoOther(String host) {
        assertThat(HostName.parse(host))
                .hasValueSatisfying(name -> assertThat(hosts.allows(name)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "localhost ",
                " localhost",
                "user@localhost",
                "user:password@localhost",
                "localhost:",
                "localhost:0",
                "localhost:65536",
                "localhost:80:80",
                "localhost:-1",
                "localhost:8o",
                "localhost/",
                "http://localhost",
                "localhost?x",
                "localhost#x",
                "local host",
                "localhost..",
                ".localhost",
                "a..b",
                "::1",
                "[::1",
                "[::1]x",
                "[fe80::1%25eth0]",
                "[:::]",
                "[1.2.3.4]:x",
                "löcalhost",
                "localhost,evil.com",
                "*",
                "%6cocalhost",
                "localhost\u0000"
            })
    void readsNothingElseAsAHost(String text) {
        assertThat(HostName.parse(text)).isEmpty();
    }

    @Test
    void readsNoEndlessHost() {
        assertThat(HostName.parse("a.".repeat(100_000) + "a")).isEmpty();
    }

    @Test
    void aStarAnswersToAll() {
        assertThat(new AllowedHosts(List.of("*"), Optional.empty()).allows(new HostName("any.where", 1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.example.com, https://app.example.com",
        "HTTPS://App.Example.com:443, https://app.example.com",
        "http://localhost:3000, http://localhost:3000",
        "http://a.com:80, http://a.com",
        "http://a.com:443, http://a.com:443",
        "http://[::1]:3000, http://[0:0:0:0:0:0:0:1]:3000",
        "chrome-extension://abcdef, chrome-extension://abcdef"
    })
    void readsOrigins(String text, String origin) {
        assertThat(Origin.parse(text)).hasToString("Optional[" + origin + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "*",
                "https://*.example.com",
                "https://a.com/",
                "https://a.com/path",
                "https://a.com?x",
                "a.com",
                "//a.com",
                "https://user@a.com",
                "https://a.com https://b.com",
                "https://"
            })
    void readsNothingElseAsAnOrigin(String text) {
        assertThat(Origin.parse(text)).isEmpty();
    }
}
