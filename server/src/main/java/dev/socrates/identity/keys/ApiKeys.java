package dev.socrates.identity.keys;

import dev.socrates.identity.Client;
import dev.socrates.identity.Scope;
import dev.socrates.identity.Secret;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.AuditAction;
import dev.socrates.identity.audit.AuditEntry;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.platform.Ids;
import dev.socrates.platform.InvalidException;
import dev.socrates.platform.Page;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The keys of a person. Only somebody who signed in makes, renames and revokes them: a key that got into wrong hands
/// makes no other.
@Service
public class ApiKeys {

    /// Valid ones, per person.
    public static final int MOST = 25;

    private final ApiKeyRepository repository;
    private final SecurityAudit audit;
    private final KeyMails mails;
    private final Clock clock;

    ApiKeys(ApiKeyRepository repository, SecurityAudit audit, KeyMails mails, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.mails = mails;
        this.clock = clock;
    }

    /// Newest first, without those that were revoked; expired ones stay for a while, so that somebody sees why a
    /// program is refused.
    public Page<ApiKey> of(UserId user, @Nullable UUID after, int limit) {
        return Page.of(repository.list(user, after, limit + 1), limit, ApiKey::id);
    }

    /// The scopes that somebody can give to a key: none that they could not use themselves.
    public static Set<Scope> grantable(SignedIn person) {
        var scopes = EnumSet.allOf(Scope.class);
        if (person.adminRole() == null) {
            scopes.remove(Scope.ADMIN);
        }
        return scopes;
    }

    /// @throws InvalidException for a scope that is not theirs to give
    /// @throws ApiKeyException.NameTaken when they have a key of this name
    /// @throws ApiKeyException.TooMany when they have [#MOST] already
    @AuthTransactional
    public Created create(SignedIn owner, NewKey wanted, Client client) {
        if (!grantable(owner).containsAll(wanted.scopes())) {
            throw new InvalidException("scopes", "admin is for administrators", "scope_not_yours");
        }
        var now = clock.instant();
        if (repository.countForUpdate(owner.user(), now) >= MOST) {
            throw new ApiKeyException.TooMany(MOST);
        }
        var secret = KeyText.random();
        var expiresAt = wanted.life().map(now::plus).orElse(null);
        var key = new ApiKey(
                Ids.next(), wanted.name(), KeyText.prefix(secret), wanted.scopes(), now, expiresAt, null, null);
        repository.insert(owner.user(), key, Secret.hash(secret));
        audit.record(AuditEntry.own(AuditAction.API_KEY_CREATED, owner.user(), client)
                .with(Map.of(
                        "api_key", key.id(),
                        "scopes",
                                key.scopes().stream().map(Scope::wire).sorted().toList(),
                        "expires", expiresAt == null ? "never" : expiresAt.toString())));
        mails.created(owner.email(), key);
        return new Created(key, secret);
    }

    /// @throws ApiKeyException.Unknown when it is not theirs, or revoked
    /// @throws ApiKeyException.NameTaken when another of theirs has this name
    @AuthTransactional
    public ApiKey rename(UserId owner, UUID id, String name) {
        if (!repository.rename(owner, id, NewKey.name(name))) {
            throw new ApiKeyException.Unknown();
        }
        return repository.find(owner, id).orElseThrow(ApiKeyException.Unknown::new);
    }

    /// Holds at once, also for a key that has expired.
    ///
    /// @throws ApiKeyException.Unknown when it is not theirs, or revoked already
    @AuthTransactional
    public void revoke(UserId owner, UUID id, Client client) {
        if (!repository.revoke(owner, id, clock.instant())) {
            throw new ApiKeyException.Unknown();
        }
        audit.record(AuditEntry.own(AuditAction.API_KEY_REVOKED, owner, client).with(Map.of("api_key", id)));
    }

    /// @param secret the key itself, given away this once
    public record Created(ApiKey key, String secret) {

        @Override
        public String toString() {
            return "Created[" + key.id() + "]";
        }
    }
}
