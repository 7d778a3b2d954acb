package dev.socrates.identity.sessions;

import dev.socrates.identity.IdentityException;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.platform.Page;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The sign-ins of a person that are still valid, of browsers and of programs. Ending one holds at once.
@Service
public class OpenSessions {

    private final OpenSessionRepository repository;
    private final Clock clock;

    OpenSessions(OpenSessionRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /// Newest first.
    public Page<OpenSession> of(UserId user, @Nullable UUID after, int limit) {
        return Page.of(repository.list(user, after, limit + 1, clock.instant()), limit, OpenSession::id);
    }

    /// @throws IdentityException.NoSuchSession when it is not this person's, or over already
    public void end(UserId user, UUID session) {
        if (repository.end(user, session, clock.instant()) == 0) {
            throw new IdentityException.NoSuchSession();
        }
    }

    /// All but the one that asks for it.
    ///
    /// @return how many there were
    public int endOthers(SignedIn person) {
        return repository.endOthers(person.user(), person.session(), clock.instant());
    }
}
