package dev.socrates.platform.limits;

import dev.socrates.platform.WorkspaceException;
import java.util.List;
import java.util.Map;

/// `details.retry_after` is the number of seconds to wait, `details.limit` the name of what was used up.
public final class LimitExceeded extends WorkspaceException {

    LimitExceeded(Verdict verdict) {
        super(
                Kind.TOO_MANY,
                "rate_limited",
                "That was too fast: no more than " + verdict.quota().perMinute() + " a minute. Please wait "
                        + (verdict.retryAfterSeconds() == 1 ? "a second." : verdict.retryAfterSeconds() + " seconds."),
                Map.of(
                        RETRY_AFTER,
                        verdict.retryAfterSeconds(),
                        "limit",
                        verdict.quota().name()),
                List.of());
    }
}
