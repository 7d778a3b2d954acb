package dev.socrates.identity.web;

import dev.socrates.platform.MasterKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/// The token that each form carries: a seal over the session that the page was made for, so nothing is stored.
/// A form of another session, or of nobody, is refused.
@Component
class FormTokens implements CsrfTokenRepository {

    static final String HEADER = "X-CSRF-TOKEN";
    static final String FIELD = "_csrf";

    private static final String SESSION = FormTokens.class.getName() + ".session";
    private static final String NEW_VISITOR = FormTokens.class.getName() + ".visitor";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    FormTokens(MasterKey master) {
        this.key = master.derive("form-token", ALGORITHM);
    }

    /// From here on the forms of this request belong to this session.
    static void bind(HttpServletRequest request, String session) {
        request.setAttribute(SESSION, session);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var visitor =
                Optional.ofNullable((String) request.getAttribute(NEW_VISITOR)).orElseGet(this::visitor);
        request.setAttribute(NEW_VISITOR, visitor);
        return token("visitor " + visitor);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        var visitor = (String) request.getAttribute(NEW_VISITOR);
        if (token != null && visitor != null) {
            PageCookies.visit(request, response, visitor);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var session = (String) request.getAttribute(SESSION);
        if (session != null) {
            return token("session " + session);
        }
        return PageCookies.read(request, PageCookies.VISITOR)
                .map(visitor -> token("visitor " + visitor))
                .orElse(null);
    }

    private CsrfToken token(String owner) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var seal = mac.doFinal(owner.getBytes(StandardCharsets.UTF_8));
            return new DefaultCsrfToken(
                    HEADER, FIELD, Base64.getUrlEncoder().withoutPadding().encodeToString(seal));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String visitor() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
