package dev.socrates.identity.elsewhere;

import dev.socrates.identity.elsewhere.Detour.Answer;
import dev.socrates.identity.elsewhere.Detour.Reason;
import dev.socrates.identity.elsewhere.Detour.Return;
import dev.socrates.identity.elsewhere.Detour.Wish;
import dev.socrates.identity.elsewhere.Seal.Kept;
import dev.socrates.platform.web.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClientException;

/// Sends browsers to a provider and takes them back: only the browser that left, once, and from the
/// provider that it was sent to.
@Component
public class Detours {

    private static final Logger log = LoggerFactory.getLogger(Detours.class);

    private final Seal seal;
    private final Clock clock;
    private final Supplier<Conversation> conversation;

    Detours(Seal seal, PublicAddress address, Clock clock) {
        this.seal = seal;
        this.clock = clock;
        this.conversation = SingletonSupplier.of(() -> new Conversation(address, clock));
    }

    /// Empty when the provider does not say where to go.
    public Optional<Detour> to(Provider provider, Wish wish, HttpServletRequest request) {
        try {
            var asked = conversation.get().begin(provider, request);
            var kept = new Kept(
                    provider.id(),
                    Objects.requireNonNull(asked.getState()),
                    attribute(asked, OidcParameterNames.NONCE),
                    attribute(asked, PkceParameterNames.CODE_VERIFIER),
                    wish.next(),
                    wish.invitation(),
                    clock.instant());
            return Optional.of(new Detour(Conversation.address(asked), seal.close(kept)));
        } catch (RestClientException | IllegalArgumentException e) {
            log.warn("{} does not say how to sign in there: {}", provider.id(), cause(e));
            return Optional.empty();
        }
    }

    /// @param kept what the browser has kept, if it has
    public Return from(Provider provider, Answer answer, @Nullable String kept) {
        var left = Optional.ofNullable(kept)
                .flatMap(seal::open)
                .filter(one -> one.provider().equals(provider.id()))
                .filter(one -> same(one.state(), answer.state()));
        if (left.isEmpty()) {
            return new Return.Failed(Reason.STALE);
        }
        try {
            return from(provider, answer, left.get());
        } catch (RestClientException | IllegalArgumentException e) {
            log.warn("{} does not answer: {}", provider.id(), cause(e));
            return new Return.Failed(Reason.UNREACHABLE);
        } catch (AuthenticationException e) {
            boolean silent = NestedExceptionUtils.getRootCause(e) instanceof java.io.IOException;
            log.warn("The sign-in at {} is not accepted: {}", provider.id(), cause(e));
            return new Return.Failed(silent ? Reason.UNREACHABLE : Reason.REFUSED);
        }
    }

    private Return from(Provider provider, Answer answer, Kept left) {
        if (!conversation.get().isFrom(provider, answer.issuer())) {
            log.warn("What came back for {} is from another provider", provider.id());
            return new Return.Failed(Reason.REFUSED);
        }
        if (answer.error() != null || answer.code() == null) {
            boolean no = "access_denied".equals(answer.error())
                    || "user_cancelled_login".equals(answer.error())
                    || "user_cancelled_authorize".equals(answer.error());
            return new Return.Failed(no ? Reason.CANCELLED : Reason.REFUSED);
        }
        return new Return.Arrived(
                conversation.get().finish(provider, left, answer.code()), new Wish(left.next(), left.invitation()));
    }

    private static @Nullable String attribute(OAuth2AuthorizationRequest asked, String name) {
        return asked.getAttribute(name) instanceof String text ? text : null;
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /// A code or a kind of failure: texts of a provider may hold what is nobody's business, or lines that
    /// look like ours.
    private static String cause(RuntimeException e) {
        var cause = NestedExceptionUtils.getMostSpecificCause(e).getClass().getSimpleName();
        return e instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode().replaceAll("[^\\w.:-]", "?") + " (" + cause + ")"
                : cause;
    }
}
