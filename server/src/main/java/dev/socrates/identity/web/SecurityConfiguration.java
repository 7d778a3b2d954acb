package dev.socrates.identity.web;

import dev.socrates.identity.AccessTokens;
import dev.socrates.platform.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter.HeaderValue;

/// One chain for everything: closed unless named here. No cookies are used, so there is nothing for CSRF to
/// forge; the setup form carries its one-time token itself.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final long ONE_YEAR = 31_536_000;
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, AccessTokens tokens, ProblemWriter problems) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.frameOptions(frame -> frame.deny())
                        .xssProtection(xss -> xss.headerValue(HeaderValue.ENABLED_MODE_BLOCK))
                        .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(ONE_YEAR)
                                .includeSubDomains(false)
                                .requestMatcher(_ -> true))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.POST,
                                "/api/v1/auth/register",
                                "/api/v1/auth/login",
                                "/api/v1/auth/refresh",
                                "/api/v1/auth/setup")
                        .permitAll()
                        .requestMatchers(
                                "/",
                                "/setup",
                                "/health",
                                "/assets/**",
                                "/favicon.ico",
                                "/error",
                                "/v3/api-docs",
                                "/v3/api-docs.yaml")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new BearerFilter(tokens, problems), AuthorizationFilter.class)
                .exceptionHandling(exceptions -> exceptions
                        .authenticationEntryPoint((_, response, _) -> problems.write(
                                response,
                                HttpStatus.UNAUTHORIZED,
                                "not_signed_in",
                                "Please sign in: this needs an access token."))
                        .accessDeniedHandler((_, response, _) -> problems.write(
                                response, HttpStatus.FORBIDDEN, "forbidden", "This account may not do that.")))
                .build();
    }
}
