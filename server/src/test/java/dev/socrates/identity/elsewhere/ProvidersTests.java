package dev.socrates.identity.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socrates.identity.elsewhere.ElsewhereSettings.ProviderSettings;
import dev.socrates.platform.startup.StartException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvidersTests {

    private static final String ISSUER = "https://id.example.org/realms/us";

    private static Providers of(String id, ProviderSettings settings) {
        return new Providers(new ElsewhereSettings(Map.of(id, settings)));
    }

    private static ProviderSettings oidc(String issuer, String client, String secret) {
        return new ProviderSettings(ProviderType.OIDC, issuer, client, secret, "", Set.of());
    }

    @Test
    void areThereWhenTheyAreConfigured() {
        assertThat(of("oidc", oidc("", "", "")).all()).isEmpty();

        var providers = new Providers(new ElsewhereSettings(Map.of(
                "work",
                oidc(ISSUER + "/", " client ", "secret"),
                "github",
                new ProviderSettings(ProviderType.GITHUB, "", "client", "secret", "", Set.of()))));

        assertThat(providers.all()).extracting(Provider::name).containsExactly("GitHub", "work");
        assertThat(providers.find("work").orElseThrow().client().issuer()).isEqualTo(ISSUER);
        assertThat(providers.find("work").orElseThrow().client().id()).isEqualTo("client");
        assertThat(providers.find("gitlab")).isEmpty();
        assertThat(providers.name("gone")).isEqualTo("gone");
    }

    @Test
    void neverPrintASecret() {
        assertThat(of("work", oidc(ISSUER, "client", "the secret")).all().toString())
                .doesNotContain("the secret");
        assertThat(oidc(ISSUER, "client", "the secret").toString()).doesNotContain("the secret");
    }

    @Test
    void tellAllFaultsAtOnce() {
        assertThatThrownBy(() -> of("Bad id", oidc("ftp://x", "client", "")))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("Bad id: an id has")
                .hasMessageContaining("client-id and client-secret belong together")
                .hasMessageContaining("https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.org",
                "https://",
                "id.example.org",
                "https://user@id.example.org",
                "https://id.example.org?x=1",
                "https://id.example.org#x",
                "javascript:alert(1)",
                "https://a b"
            })
    void anIssuerIsAnAddressThatNobodyOnTheWayCanForge(String issuer) {
        assertThatThrownBy(() -> of("work", oidc(issuer, "client", "secret"))).isInstanceOf(StartException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/realms/us", "http://127.0.0.1:1", "https://id.example.org:8443/a"})
    void anIssuerOnThisMachineNeedsNoCertificate(String issuer) {
        assertThat(of("work", oidc(issuer, "client", "secret")).all()).hasSize(1);
    }

    @Test
    void openIdNeedsItsScope() {
        var settings =
                new ProviderSettings(ProviderType.OIDC, ISSUER, "client", "secret", "Us", Set.of("profile", "email"));

        assertThatThrownBy(() -> of("work", settings)).hasMessageContaining("openid");
    }
}
