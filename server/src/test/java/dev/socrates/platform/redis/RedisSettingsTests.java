package dev.socrates.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedisSettingsTests {

    @Test
    void noneIsWantedUnlessToldWhere() {
        assertThat(settings("", "", "", "").address()).isEmpty();
        assertThat(settings("", "", "6379", "secret").address()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "redis://default:p%40ss@redis.internal:6380/2, redis.internal, 6380, 2, false",
        "rediss://redis.internal, redis.internal, 6379, 0, true",
        "redis://localhost, localhost, 6379, 0, false"
    })
    void readsAddresses(String url, String host, int port, int database, boolean encrypted) {
        var address = settings(url, "ignored", "1", "").address().orElseThrow();

        assertThat(address.getHost()).isEqualTo(host);
        assertThat(address.getPort()).isEqualTo(port);
        assertThat(address.getDatabase()).isEqualTo(database);
        assertThat(address.isSsl()).isEqualTo(encrypted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redis.internal",
                "http://redis.internal",
                "redis://",
                "redis:///",
                "redis://host:port",
                "javascript:x"
            })
    void blamesAddressesThatAreNone(String url) {
        assertThat(settings(url, "", "", "").isUrlReadable()).isFalse();
    }

    /// Kubernetes sets `REDIS_PORT=tcp://...` where a service is called redis.
    @ParameterizedTest
    @CsvSource({"'', 6379", "6380, 6380", "tcp://10.0.0.7:6381, 6381"})
    void readsPorts(String port, int number) {
        var settings = settings("", "redis", port, "secret");

        assertThat(settings.isPortReadable()).isTrue();
        assertThat(settings.address().orElseThrow().getPort()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "redis", "999999999999"})
    void blamesPortsThatAreNone(String port) {
        assertThat(settings("", "redis", port, "").isPortReadable()).isFalse();
    }

    @Test
    void neverPrintsAPassword() {
        assertThat(settings("redis://:secret@host", "host", "", "secret").toString())
                .doesNotContain("secret");
    }

    private static RedisSettings settings(String url, String host, String port, String password) {
        return new RedisSettings(url, host, port, password, 10, Duration.ofMillis(250));
    }
}
