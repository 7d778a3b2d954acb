package dev.socrates.identity.signing;

import dev.socrates.identity.Client;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.AuditEntry.Outcome;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.platform.Ids;
import dev.socrates.platform.MasterKey;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// One key signs access tokens; when another takes its place, its tokens stay good until the last has expired. Which
/// keys there are is in the database alone and read where it matters, so that all nodes agree at any moment; what they
/// are is derived from their ids, so that a token can be judged before the database is asked.
@Service
public class SigningKeys {

    /// Longer than a token lives, by what the clocks of nodes may differ.
    public static final Duration LINGER = Duration.ofMinutes(20);

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "access-token ";

    private final SigningKeyRepository repository;
    private final MasterKey master;
    private final SecurityAudit audit;
    private final SigningSettings settings;
    private final Clock clock;

    SigningKeys(
            SigningKeyRepository repository,
            MasterKey master,
            SecurityAudit audit,
            SigningSettings settings,
            Clock clock) {
        this.repository = repository;
        this.master = master;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /// What becomes of the tokens that are in use.
    public enum Tokens {
        /// They end as they would have.
        EXPIRE,
        /// They are refused from now on; programs get new ones with their refresh tokens.
        REFUSED
    }

    /// The key that signs. The first one is made when it is needed.
    public SigningKey current() {
        var known = repository.current();
        if (known.isPresent()) {
            return known.get();
        }
        repository.begin(Ids.next(), clock.instant());
        return repository.current().orElseThrow();
    }

    /// The key of this id, whether there is such an id or not: who knows no secret of ours cannot sign with it.
    public SecretKey material(UUID id) {
        return master.derive(PURPOSE + id, ALGORITHM);
    }

    /// The newest first.
    public List<SigningKey> all() {
        return repository.all();
    }

    /// Has another key sign from now on, at once on all nodes.
    ///
    /// @return the new one
    @AuthTransactional
    public SigningKey rotate(UserId actor, Client client, Tokens tokens) {
        var now = clock.instant();
        repository.lock();
        replace(current(), now);
        if (tokens == Tokens.REFUSED) {
            repository.revokeRetired(now);
        }
        var fresh = current();
        note(actor, client, fresh, tokens);
        return fresh;
    }

    /// Has another key sign when the present one is old enough.
    ///
    /// @return whether it was
    @AuthTransactional
    boolean rotateIfDue() {
        var now = clock.instant();
        var present = current();
        repository.lock();
        boolean due = !present.createdAt().plus(settings.every()).isAfter(now) && replace(present, now);
        if (due) {
            note(null, null, current(), Tokens.EXPIRE);
        }
        return due;
    }

    /// @return false when somebody else was faster, which is as good
    private boolean replace(SigningKey present, Instant now) {
        if (!repository.retire(present.id(), now, now.plus(LINGER))) {
            return false;
        }
        repository.begin(Ids.next(), now);
        return true;
    }

    private void note(@Nullable UserId actor, @Nullable Client client, SigningKey fresh, Tokens tokens) {
        audit.record(new AuditEntry(
                AuditAction.SIGNING_KEY_ROTATED,
                Outcome.DONE,
                actor,
                null,
                client,
                Map.of("signing_key", fresh.id(), "tokens_refused", tokens == Tokens.REFUSED)));
    }
}
