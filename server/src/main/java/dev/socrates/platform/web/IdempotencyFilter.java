package dev.socrates.platform.web;

import dev.socrates.platform.web.IdempotencyRepository.KeyTaken;
import dev.socrates.platform.web.IdempotencyRepository.Stored;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// The same POST twice with one `Idempotency-Key` has one effect, and the second caller gets the first one's
/// reply. A refused request leaves no key behind, so that it can be mended and sent again under the same key.
class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final int LONGEST_KEY = 255;
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Duration LIFE = Duration.ofHours(24);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int PATIENCE = 20;

    /// After so many requests, and after each start, old keys are deleted.
    private static final int CLEANING = 1_000;

    private final IdempotencyRepository keys;
    private final ProblemWriter problems;
    private final Clock clock;
    private final AtomicLong served = new AtomicLong();

    IdempotencyFilter(IdempotencyRepository keys, ProblemWriter problems, Clock clock) {
        this.keys = keys;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || uploads(request)
                || request.getUserPrincipal() == null;
    }

    /// The container reads the parts of an upload itself and would find them gone. A file that is sent
    /// twice does nothing twice anyway: its content is compared.
    private static boolean uploads(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER).strip();
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            problems.write(
                    response,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "invalid_idempotency_key",
                    "An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.");
            return;
        }
        var repeatable = new RepeatableRequest(request);
        var caller = caller(request.getUserPrincipal().getName());
        var hash = hash(request, repeatable.body());
        var known = replied(caller, key);
        if (known.isPresent()) {
            replay(known.get(), hash, response);
            return;
        }
        perform(repeatable, response, chain, new IdempotencyKey(caller, key, hash));
    }

    private void perform(RepeatableRequest request, HttpServletResponse response, FilterChain chain, IdempotencyKey key)
            throws ServletException, IOException {
        if (served.getAndIncrement() % CLEANING == 0) {
            keys.forget(oldest());
        }
        var buffered = new ContentCachingResponseWrapper(response);
        var claim = new KeyClaim(() -> keys.claim(key.caller(), key.key(), key.hash(), clock.instant(), oldest()));
        try {
            ScopedValue.where(KeyClaim.CURRENT, claim).call(() -> {
                chain.doFilter(request, buffered);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
        if (claim.lost()) {
            buffered.reset();
            replay(replied(key.caller(), key.key()).orElseThrow(KeyTaken::new), key.hash(), response);
            return;
        }
        if (claim.made()) {
            keys.reply(
                    key.caller(),
                    key.key(),
                    buffered.getStatus(),
                    buffered.getContentType(),
                    new String(buffered.getContentAsByteArray(), StandardCharsets.UTF_8));
        }
        buffered.copyBodyToResponse();
    }

    /// The stored request; its reply follows its effect by a moment, which is waited for.
    private Optional<Stored> replied(UUID caller, String key) {
        var stored = keys.find(caller, key, oldest());
        for (int i = 0; i < PATIENCE && stored.isPresent() && stored.get().status() == null; i++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            stored = keys.find(caller, key, oldest());
        }
        return stored;
    }

    private void replay(Stored stored, String hash, HttpServletResponse response) throws IOException {
        if (!stored.requestHash().equals(hash)) {
            problems.write(
                    response,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "idempotency_key_reused",
                    "This Idempotency-Key was used for another request.");
            return;
        }
        var status = stored.status();
        if (status == null || stored.body() == null) {
            problems.write(
                    response,
                    HttpStatus.CONFLICT,
                    "already_done",
                    "This request has taken effect already; its reply was lost. Read the resource to see it.");
            return;
        }
        response.setStatus(status);
        response.setHeader(REPLAYED, "true");
        response.setContentType(stored.contentType());
        response.getOutputStream().write(stored.body().getBytes(StandardCharsets.UTF_8));
    }

    private record IdempotencyKey(UUID caller, String key, String hash) {}

    private Instant oldest() {
        return clock.instant().minus(LIFE);
    }

    static UUID caller(String principal) {
        return UUID.nameUUIDFromBytes(principal.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(HttpServletRequest request, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
