package dev.socrates.platform.perimeter;

import dev.socrates.platform.perimeter.Entries.Kind;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param allowedHosts names that the server answers to besides this machine's (`SOCRATES_ALLOWED_HOSTS`)
/// @param allowedOrigins pages of others that may call the API from a browser (`SOCRATES_ALLOWED_ORIGINS`)
/// @param trustedProxies whose word about the client is taken (`SOCRATES_TRUSTED_PROXIES`)
/// @param forwardedHeader what these proxies write (`SOCRATES_FORWARDED_HEADER`). Only one of the two: a proxy that
///     writes one hands the other on from the client
/// @param publicUrl under which people reach the server (`SOCRATES_PUBLIC_URL`), or null
@Validated
@ConfigurationProperties("socrates")
record PerimeterSettings(
        @DefaultValue @Entries(Kind.HOST) List<String> allowedHosts,
        @DefaultValue @Entries(Kind.ORIGIN) List<String> allowedOrigins,
        @DefaultValue @Entries(Kind.NETWORK) List<String> trustedProxies,
        @DefaultValue("x-forwarded-for") ForwardedHeader forwardedHeader,
        @Nullable String publicUrl) {

    enum ForwardedHeader {
        X_FORWARDED_FOR,
        FORWARDED
    }

    AllowedHosts hosts() {
        return new AllowedHosts(allowedHosts, ours().map(URI::getAuthority).flatMap(HostName::parse));
    }

    /// Our own origin among them: behind a proxy that ends TLS it looks like another one.
    List<String> origins() {
        var given = allowedOrigins.stream().map(Origin::parse).flatMap(Optional::stream);
        var own =
                ours().map(url -> url.getScheme() + "://" + url.getAuthority()).flatMap(Origin::parse);
        return java.util.stream.Stream.concat(given, own.stream())
                .map(Origin::toString)
                .distinct()
                .toList();
    }

    List<Network> proxies() {
        return trustedProxies.stream()
                .map(Network::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<URI> ours() {
        try {
            return Optional.ofNullable(publicUrl)
                    .filter(url -> !url.isBlank())
                    .map(url -> URI.create(url.strip()))
                    .filter(url -> url.getScheme() != null && url.getAuthority() != null);
        } catch (IllegalArgumentException _) {
            // Told by those who need it whole.
            return Optional.empty();
        }
    }
}
