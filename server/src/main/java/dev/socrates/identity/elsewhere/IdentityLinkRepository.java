package dev.socrates.identity.elsewhere;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.UserId;
import dev.socrates.platform.Ids;
import dev.socrates.platform.Times;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IdentityLinkRepository {

    private final JdbcClient jdbc;

    IdentityLinkRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Link(
            UUID id,
            String provider,
            @Nullable String label,
            Instant linkedAt,
            @Nullable Instant lastUsedAt) {}

    Optional<UserId> owner(String issuer, String subject) {
        return jdbc.sql("select user_id from external_identities where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    Optional<UserId> account(String email) {
        return jdbc.sql("select id from users where lower(email) = lower(:email)")
                .param("email", email)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /// Whoever signs in there may have another name or address by now.
    @AuthTransactional
    void use(Visitor visitor, Instant now) {
        jdbc.sql("""
                update external_identities
                   set last_used_at = :now, label = :label, provider = :provider
                 where issuer = :issuer
                   and subject = :subject
                """)
                .param("now", utc(now))
                .param("label", visitor.label())
                .param("provider", visitor.provider().id())
                .param("issuer", visitor.issuer())
                .param("subject", visitor.subject())
                .update();
    }

    /// @throws org.springframework.dao.DuplicateKeyException when the address was taken a moment ago
    void insertAccount(UserId user, String email, @Nullable String name, Instant now) {
        jdbc.sql("""
                insert into users (id, email, name, created_at, updated_at)
                values (:id, :email, :name, :now, :now)
                """)
                .param("id", user.value())
                .param("email", email)
                .param("name", name)
                .param("now", utc(now))
                .update();
    }

    /// @throws org.springframework.dao.DuplicateKeyException when it is linked already
    void insert(UserId user, String provider, String issuer, String subject, @Nullable String label, Instant now) {
        jdbc.sql("""
                insert into external_identities (id, user_id, provider, issuer, subject, label, linked_at)
                values (:id, :user, :provider, :issuer, :subject, :label, :now)
                """)
                .param("id", Ids.next())
                .param("user", user.value())
                .param("provider", provider)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("label", label)
                .param("now", utc(now))
                .update();
    }

    List<Link> of(UserId user) {
        return jdbc.sql("""
                select id, provider, label, linked_at, last_used_at
                  from external_identities
                 where user_id = :user
                 order by linked_at, id
                """)
                .param("user", user.value())
                .query((row, _) -> new Link(
                        row.getObject("id", UUID.class),
                        row.getString("provider"),
                        row.getString("label"),
                        Times.instant(row, "linked_at"),
                        Times.instantOrNull(row, "last_used_at")))
                .list();
    }

    /// Of two who remove the last two ways in the second waits here.
    ///
    /// @return whether the account has a password
    boolean lockAccount(UserId user) {
        return jdbc.sql("select password_hash is not null from users where id = :user for no key update")
                .param("user", user.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// Sign-ins of providers that are still there.
    boolean hasOther(UserId user, UUID than, Collection<String> providers) {
        return jdbc.sql("""
                select exists (select from external_identities
                                where user_id = :user
                                  and id <> :than
                                  and provider = any(:providers))
                """)
                .param("user", user.value())
                .param("than", than)
                .param("providers", providers.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /// @return the provider
    Optional<String> delete(UserId user, UUID id) {
        return jdbc.sql("delete from external_identities where id = :id and user_id = :user returning provider")
                .param("id", id)
                .param("user", user.value())
                .query(String.class)
                .optional();
    }
}
