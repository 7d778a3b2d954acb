package dev.socrates.platform.redis;

import io.lettuce.core.RedisURI;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param url all in one (`REDIS_URL`), `redis://` or `rediss://`; goes before the others
/// @param host (`REDIS_HOST`)
/// @param port (`REDIS_PORT`), 6379 unless set. Kubernetes puts an address here where a service is called redis
/// @param password (`REDIS_PASSWORD`), of `host`
/// @param maxConnections the most that one node opens (`REDIS_MAX_CONNECTIONS`)
/// @param timeout how long a call may wait for Redis before this node goes on without it
@Validated
@ConfigurationProperties("socrates.redis")
record RedisSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String host,
        @DefaultValue("") String port,
        @DefaultValue("") String password,
        @DefaultValue("10") @Min(1) @Max(1000) int maxConnections,
        @DefaultValue("250ms") Duration timeout) {

    private static final int STANDARD_PORT = 6379;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern FORM = Pattern.compile("rediss?://(?:[^@/\\s]*@)?"
            + "(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?(?:/[0-9]*)?(?:\\?\\S*)?");
    private static final Pattern PORT = Pattern.compile("(?:tcp://.*:)?(\\d{1,5})");

    /// The message must not repeat the address: there may be a password in it.
    @AssertTrue(message = "REDIS_URL must be an address such as redis://:password@host:6379 or rediss://host")
    boolean isUrlReadable() {
        return url.isBlank() || fromUrl(url).isPresent();
    }

    @AssertTrue(message = "REDIS_PORT must be a number from 1 to 65535")
    boolean isPortReadable() {
        return !url.isBlank() || host.isBlank() || portNumber().isPresent();
    }

    /// Empty where no Redis is wanted.
    Optional<RedisURI> address() {
        if (!url.isBlank()) {
            return fromUrl(url);
        }
        if (host.isBlank()) {
            return Optional.empty();
        }
        var address =
                RedisURI.builder().withHost(host.strip()).withPort(portNumber().orElse(STANDARD_PORT));
        if (!password.isBlank()) {
            address.withPassword(password.toCharArray());
        }
        return Optional.of(address.build());
    }

    private Optional<Integer> portNumber() {
        if (port.isBlank()) {
            return Optional.of(STANDARD_PORT);
        }
        var form = PORT.matcher(port.strip());
        return form.matches()
                ? Optional.of(Integer.valueOf(form.group(1))).filter(number -> number > 0 && number <= HIGHEST_PORT)
                : Optional.empty();
    }

    private static Optional<RedisURI> fromUrl(String url) {
        try {
            return Optional.of(url.strip())
                    .filter(text -> FORM.matcher(text).matches())
                    .map(RedisURI::create)
                    .filter(address ->
                            address.getHost() != null && !address.getHost().isBlank());
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "RedisSettings[" + host + "]";
    }
}
