package dev.socrates.identity.web;

import dev.socrates.identity.SignedIn;
import dev.socrates.identity.keys.KeySignIns;
import dev.socrates.identity.sessions.AccessTokens;
import dev.socrates.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Signs a request in by its access token or API key. One that is there but not valid is refused at once, also where
/// anybody may call: whoever sends one believes to be signed in.
class BearerFilter extends OncePerRequestFilter {

    private final AccessTokens tokens;
    private final KeySignIns keys;
    private final ProblemWriter problems;

    BearerFilter(AccessTokens tokens, KeySignIns keys, ProblemWriter problems) {
        this.tokens = tokens;
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var credential = Credential.of(request);
        if (credential instanceof Credential.Nothing) {
            chain.doFilter(request, response);
            return;
        }
        var person = person(credential, request);
        if (person.isEmpty()) {
            refuse(credential, response);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person.get(), null, List.of()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private Optional<SignedIn> person(Credential credential, HttpServletRequest request) {
        return switch (credential) {
            case Credential.Token(var token) -> tokens.signedIn(token);
            case Credential.Key(var key) -> keys.signedIn(key, request.getRemoteAddr());
            case Credential.Contradiction _, Credential.Nothing _ -> Optional.empty();
        };
    }

    private void refuse(Credential credential, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        switch (credential) {
            case Credential.Key(var key)
            when !KeySignIns.isWhole(key) ->
                refuse(response, "invalid_api_key", "This is no whole API key: a character is wrong or missing.");
            case Credential.Key _ -> refuse(response, "invalid_api_key", "The API key is not valid any more.");
            case Credential.Contradiction _ ->
                refuse(
                        response,
                        "two_credentials",
                        "The request names two different credentials. Send one of them alone.");
            case Credential.Token _, Credential.Nothing _ ->
                refuse(response, "invalid_token", "The access token is not valid any more.");
        }
    }

    private void refuse(HttpServletResponse response, String code, String detail) throws IOException {
        problems.write(response, HttpStatus.UNAUTHORIZED, code, detail);
    }
}
