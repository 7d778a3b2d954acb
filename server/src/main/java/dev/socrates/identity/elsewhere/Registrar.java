package dev.socrates.identity.elsewhere;

import dev.socrates.platform.web.PublicAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;

/// What a provider says about itself, asked for once and kept. A failure is not kept.
final class Registrar {

    /// Names of accounts are given to others in time, this number is not.
    static final String GITHUB_ID = "id";

    private static final ParameterizedTypeReference<Map<String, Object>> METADATA =
            new ParameterizedTypeReference<>() {};

    private final RestClient http;
    private final PublicAddress address;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    Registrar(RestClient http, PublicAddress address) {
        this.http = http;
        this.address = address;
    }

    /// @throws IllegalArgumentException when what the provider says is not about itself
    /// @throws org.springframework.web.client.RestClientException when it says nothing
    ClientRegistration of(Provider provider) {
        var found = known.get(provider.id());
        if (found == null) {
            found = ask(provider);
            known.put(provider.id(), found);
        }
        return found;
    }

    private ClientRegistration ask(Provider provider) {
        var client = provider.client();
        var registration = client.type() == ProviderType.GITHUB ? gitHub(client.issuer()) : discovered(client.issuer());
        if (client.type() == ProviderType.LINKEDIN) {
            registration.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        }
        return registration
                .registrationId(provider.id())
                .clientName(provider.name())
                .clientId(client.id())
                .clientSecret(client.secret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address.of("/sign-in/elsewhere/" + provider.id() + "/back"))
                .scope(client.scopes())
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(client.type().takesProofKey())
                        .build())
                .build();
    }

    private ClientRegistration.Builder discovered(String issuer) {
        var metadata = http.get()
                .uri(issuer + "/.well-known/openid-configuration")
                .retrieve()
                .body(METADATA);
        var named = metadata == null ? null : metadata.get("issuer");
        if (metadata == null
                || !(named instanceof String text)
                || !text.replaceFirst("/+$", "").equals(issuer)) {
            throw new IllegalArgumentException("the metadata at " + issuer + " belong to another issuer");
        }
        return ClientRegistrations.fromOidcConfiguration(metadata).userNameAttributeName("sub");
    }

    /// GitHub has no metadata. A GitHub of one's own has its interface under its own address.
    private static ClientRegistration.Builder gitHub(String address) {
        return ClientRegistration.withRegistrationId("github")
                .issuerUri(address)
                .authorizationUri(address + "/login/oauth/authorize")
                .tokenUri(address + "/login/oauth/access_token")
                .userInfoUri(gitHubApi(address) + "/user")
                .userNameAttributeName(GITHUB_ID)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }

    static String gitHubApi(String address) {
        return address.equals(ProviderType.GITHUB.issuer()) ? "https://api.github.com" : address + "/api/v3";
    }
}
