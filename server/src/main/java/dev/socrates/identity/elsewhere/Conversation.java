package dev.socrates.identity.elsewhere;

import dev.socrates.identity.elsewhere.Seal.Kept;
import dev.socrates.platform.mail.Mail;
import dev.socrates.platform.web.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.user.OAuth2User;

/// Speaks with the providers as Spring Security does: authorization code with state, nonce and proof key.
final class Conversation {

    private static final int LONGEST = 200;
    private static final int LONGEST_SUBJECT = 255;

    private final Registrar registrar;
    private final ProviderManager exchange;

    Conversation(PublicAddress address, Clock clock) {
        var line = new Line();
        this.registrar = new Registrar(line.plain(), address);
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(line.tokens());
        var profiles = new DefaultOAuth2UserService();
        profiles.setRestOperations(line.people());
        var people = new OidcUserService();
        people.setOauth2UserService(profiles);
        var openId = new OidcAuthorizationCodeAuthenticationProvider(tokens, people);
        openId.setJwtDecoderFactory(new IdTokens(line.keys(), clock));
        this.exchange =
                new ProviderManager(openId, new OAuth2LoginAuthenticationProvider(tokens, new GitHubPeople(line)));
    }

    OAuth2AuthorizationRequest begin(Provider provider, HttpServletRequest request) {
        var registration = registrar.of(provider);
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(_ -> registration);
        if (!provider.client().type().repeatsNonce()) {
            resolver.setAuthorizationRequestCustomizer(
                    asked -> asked.attributes(attributes -> attributes.remove(OidcParameterNames.NONCE))
                            .additionalParameters(parameters -> parameters.remove(OidcParameterNames.NONCE)));
        }
        return Objects.requireNonNull(resolver.resolve(request, provider.id()));
    }

    /// Whether a provider that names itself in what it sends back is this one.
    boolean isFrom(Provider provider, @Nullable String issuer) {
        return issuer == null
                || issuer.equals(registrar.of(provider).getProviderDetails().getIssuerUri());
    }

    /// @throws org.springframework.security.core.AuthenticationException when anything is not as it should be
    Visitor finish(Provider provider, Kept kept, String code) {
        var registration = registrar.of(provider);
        var back = Objects.requireNonNull(registration.getRedirectUri());
        var asked = OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registration.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .redirectUri(back)
                .scopes(registration.getScopes())
                .state(kept.state())
                .attributes(attributes -> {
                    Optional.ofNullable(kept.nonce())
                            .ifPresent(nonce -> attributes.put(OidcParameterNames.NONCE, nonce));
                    Optional.ofNullable(kept.verifier())
                            .ifPresent(verifier -> attributes.put(PkceParameterNames.CODE_VERIFIER, verifier));
                })
                .build();
        var answered = OAuth2AuthorizationResponse.success(code)
                .redirectUri(back)
                .state(kept.state())
                .build();
        var token = new OAuth2LoginAuthenticationToken(registration, new OAuth2AuthorizationExchange(asked, answered));
        var principal =
                Objects.requireNonNull((OAuth2User) exchange.authenticate(token).getPrincipal());
        return visitor(provider, registration, principal);
    }

    private static Visitor visitor(Provider provider, ClientRegistration registration, OAuth2User person) {
        var issuer = Objects.requireNonNull(registration.getProviderDetails().getIssuerUri());
        var email = text(person, "email")
                .filter(_ -> isTrue(person.getAttribute("email_verified")))
                .filter(Mail::reaches)
                .orElse(null);
        var label = List.of("login", "email", "preferred_username").stream()
                .flatMap(key -> text(person, key).stream())
                .findFirst()
                .orElse(null);
        return new Visitor(
                provider, issuer, subject(person), email, text(person, "name").orElse(null), label);
    }

    /// What OpenID Connect allows.
    private static String subject(OAuth2User person) {
        var subject = person.getName();
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || !subject.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            throw new OAuth2AuthenticationException("invalid_subject");
        }
        return subject;
    }

    /// Some write it as text.
    private static boolean isTrue(@Nullable Object value) {
        return Boolean.TRUE.equals(value) || "true".equals(value);
    }

    private static Optional<String> text(OAuth2User person, String key) {
        return person.getAttribute(key) instanceof String text
                ? Optional.of(Mail.line(text.replace("\0", ""), LONGEST)).filter(line -> !line.isBlank())
                : Optional.empty();
    }

    static URI address(OAuth2AuthorizationRequest asked) {
        return URI.create(asked.getAuthorizationRequestUri());
    }
}
