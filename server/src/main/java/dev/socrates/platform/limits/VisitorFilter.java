package dev.socrates.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.socrates.platform.perimeter.Addresses;
import dev.socrates.platform.perimeter.Paths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/// Counts the calls of people who are nobody yet, by their address, before anything is asked of a database. A token
/// that nobody has seen counts too until it proves good, so that guessing tokens is no way around.
///
/// Tokens that have proved good lately go by: neighbours of an attacker must not suffer. That opens nothing, they are
/// checked behind this as ever.
final class VisitorFilter extends OncePerRequestFilter {

    private static final String VISIT = VisitorFilter.class.getName() + ".visit";
    private static final int MOST = 50_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private final RateLimits limits;
    private final Credentials credentials;
    private final Cache<String, Boolean> good = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(REMEMBERED)
            .build();

    VisitorFilter(RateLimits limits, Credentials credentials) {
        this.limits = limits;
        this.credentials = credentials;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isFree(request);
    }

    /// An orchestrator that is refused would restart a server that is well.
    static boolean isFree(HttpServletRequest request) {
        return Paths.isAsset(request) || Paths.isHealth(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var visit = new Visit(
                Addresses.neighbourhood(request.getRemoteAddr()),
                credentials.presented(request).map(VisitorFilter::hash));
        request.setAttribute(VISIT, visit);
        if (visit.credential.map(good::getIfPresent).isPresent()) {
            chain.doFilter(request, response);
            if (!visit.recognised) {
                // It was good once. The next call with it pays.
                visit.credential.ifPresent(good::invalidate);
            }
            return;
        }
        var notes = new LimitNotes(request, response);
        var verdict = limits.visitor(visit.neighbourhood, notes);
        visit.counted = true;
        if (visit.credential.isEmpty()) {
            verdict.ifPresent(notes::tell);
        }
        chain.doFilter(request, response);
        if (visit.credential.isPresent() && !visit.recognised && !response.isCommitted()) {
            verdict.ifPresent(notes::tell);
        }
    }

    /// Called where it has turned out who calls.
    void recognise(HttpServletRequest request) {
        if (request.getAttribute(VISIT) instanceof Visit visit && !visit.recognised) {
            visit.recognised = true;
            visit.credential.ifPresent(credential -> good.put(credential, true));
            if (visit.counted) {
                limits.recognised(visit.neighbourhood);
            }
        }
    }

    /// Half a hash: enough to tell tokens apart, and nothing that could be used as one.
    private static String hash(String credential) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(credential.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, digest.length / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Visit {

        private final String neighbourhood;
        private final Optional<String> credential;
        private boolean counted;
        private boolean recognised;

        Visit(String neighbourhood, Optional<String> credential) {
            this.neighbourhood = neighbourhood;
            this.credential = credential;
        }
    }
}
