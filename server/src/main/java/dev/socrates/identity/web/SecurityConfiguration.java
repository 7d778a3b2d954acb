package dev.socrates.identity.web;

import dev.socrates.identity.keys.KeySignIns;
import dev.socrates.identity.sessions.AccessTokens;
import dev.socrates.identity.sessions.PageSessions;
import dev.socrates.platform.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/// Two chains, each closed unless named here. Programs bring a token or a key, so there is nothing for CSRF to
/// forge; browsers bring a cookie, and each of their forms a token.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, AccessTokens tokens, KeySignIns keys, ProblemWriter problems) {
        return common(http.securityMatcher("/api/**", "/health", "/v3/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.POST,
                                "/api/v1/auth/register",
                                "/api/v1/auth/login",
                                "/api/v1/auth/login/two-factor",
                                "/api/v1/auth/refresh",
                                "/api/v1/auth/setup",
                                "/api/v1/auth/password-reset",
                                "/api/v1/auth/password-reset/confirm",
                                "/api/v1/auth/verification",
                                "/api/v1/auth/verification/confirm")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/auth/providers")
                        .permitAll()
                        .requestMatchers("/health", "/v3/api-docs", "/v3/api-docs.yaml")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new BearerFilter(tokens, keys, problems), AuthorizationFilter.class)
                .exceptionHandling(exceptions -> exceptions
                        .authenticationEntryPoint((_, response, _) -> problems.write(
                                response,
                                HttpStatus.UNAUTHORIZED,
                                "not_signed_in",
                                "Please sign in: this needs an access token or an API key."))
                        .accessDeniedHandler((_, response, _) -> problems.write(
                                response, HttpStatus.FORBIDDEN, "forbidden", "This account may not do that.")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, PageSessions sessions, FormTokens forms, ProblemWriter problems) {
        var detour = new SignInDetour(sessions, problems);
        return common(http)
                .csrf(csrf -> csrf.csrfTokenRepository(forms))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/",
                                "/welcome",
                                "/sign-in",
                                "/sign-in/code",
                                "/sign-in/link",
                                "/sign-in/elsewhere/**",
                                "/sign-up",
                                "/sign-out",
                                "/suspended",
                                "/setup",
                                "/forgot-password/**",
                                "/reset-password",
                                "/verification/**",
                                "/verify-email",
                                "/team-invitations/*",
                                "/team-invitations/*/decline",
                                "/invitations/*",
                                "/invitations/*/decline",
                                "/assets/**",
                                "/favicon.ico",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new PageSessionFilter(sessions), CsrfFilter.class)
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(detour).accessDeniedHandler(detour))
                .build();
    }

    /// The other headers of security are written for every response, see `SecurityHeaders`.
    private static HttpSecurity common(HttpSecurity http) {
        return http.formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()));
    }
}
