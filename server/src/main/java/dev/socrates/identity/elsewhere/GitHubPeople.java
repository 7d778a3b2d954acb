package dev.socrates.identity.elsewhere;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.client.RestClient;

/// GitHub says in a list of its own which addresses of somebody are confirmed; the one in the profile may
/// be any.
final class GitHubPeople implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

    private static final ParameterizedTypeReference<List<Map<String, Object>>> ADDRESSES =
            new ParameterizedTypeReference<>() {};

    private final DefaultOAuth2UserService profiles;
    private final RestClient http;

    GitHubPeople(Line line) {
        this.profiles = new DefaultOAuth2UserService();
        this.profiles.setRestOperations(line.people());
        this.http = line.plain();
    }

    @Override
    public OAuth2User loadUser(OAuth2UserRequest request) {
        var profile = profiles.loadUser(request);
        var attributes = new HashMap<>(profile.getAttributes());
        attributes.remove("email");
        var endpoint = request.getClientRegistration().getProviderDetails().getUserInfoEndpoint();
        var addresses = http.get()
                .uri(endpoint.getUri() + "/emails")
                .headers(headers ->
                        headers.setBearerAuth(request.getAccessToken().getTokenValue()))
                .retrieve()
                .body(ADDRESSES);
        for (var address : addresses == null ? List.<Map<String, Object>>of() : addresses) {
            if (Boolean.TRUE.equals(address.get("primary")) && Boolean.TRUE.equals(address.get("verified"))) {
                attributes.put("email", address.get("email"));
                attributes.put("email_verified", true);
            }
        }
        return new DefaultOAuth2User(profile.getAuthorities(), attributes, Registrar.GITHUB_ID);
    }
}
