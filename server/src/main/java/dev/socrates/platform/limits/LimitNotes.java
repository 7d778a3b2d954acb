package dev.socrates.platform.limits;

import dev.socrates.platform.perimeter.Paths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Tells programs how they stand, in the fields `RateLimit-Policy` and `RateLimit` of the IETF's draft: one entry for
/// each limit that the call fell under. People are told only when it is too much.
final class LimitNotes {

    private final HttpServletResponse response;
    private final boolean always;

    LimitNotes(HttpServletRequest request, HttpServletResponse response) {
        this.response = response;
        this.always = Paths.isApi(request);
    }

    void tell(Verdict verdict) {
        if (always || !verdict.granted()) {
            var quota = verdict.quota();
            response.addHeader(
                    "RateLimit-Policy",
                    "\"%s\";q=%d;w=%d".formatted(quota.name(), quota.perMinute(), Quota.WINDOW.toSeconds()));
            response.addHeader(
                    "RateLimit",
                    "\"%s\";r=%d;t=%d".formatted(quota.name(), verdict.remaining(), verdict.resetSeconds()));
        }
    }
}
