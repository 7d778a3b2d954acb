package dev.socrates.identity.signing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.AtOnce;
import dev.socrates.ServerTest;
import dev.socrates.SettableClock;
import dev.socrates.identity.Client;
import dev.socrates.identity.UserId;
import dev.socrates.identity.audit.SecurityAudit;
import dev.socrates.identity.signing.SigningKeys.Tokens;
import dev.socrates.platform.Ids;
import dev.socrates.platform.MasterKey;
import dev.socrates.platform.TestKeys;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// On a server of their own: others' tokens would end.
@ServerTest
@TestPropertySource(properties = "socrates.identity.signing-keys.every=31d")
class SigningKeysTests {

    private static final Client CLIENT = new Client("192.0.2.1", "A test");

    @Autowired
    SigningKeys real;

    @Autowired
    SigningKeyRepository repository;

    @Autowired
    MasterKey master;

    @Autowired
    SecurityAudit audit;

    @Autowired
    @Qualifier("auth")
    JdbcClient auth;

    private final SettableClock clock = new SettableClock();
    private final UserId administrator = new UserId(Ids.next());
    private SigningKeys keys;

    @BeforeEach
    void begin() {
        auth.sql("delete from signing_keys").update();
        keys = new SigningKeys(repository, master, audit, new SigningSettings(Duration.ofDays(30)), clock);
    }

    private boolean accepts(UUID key) {
        return auth.sql("""
                select exists (select from signing_keys
                                where id = :id and revoked_at is null
                                  and (accepted_until is null or accepted_until > :now))
                """)
                .param("id", key)
                .param("now", dev.socrates.platform.Times.utc(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    @Test
    void theFirstIsMadeWhenItIsNeeded() {
        assertThat(keys.current()).isEqualTo(keys.current());
        assertThat(keys.all()).containsExactly(keys.current());
        assertThat(keys.current().signs()).isTrue();
    }

    @Test
    void changesByItselfAfterItsTime() {
        var first = keys.current();
        clock.jump(Duration.ofDays(30).minusSeconds(1));
        assertThat(keys.rotateIfDue()).isFalse();

        clock.jump(Duration.ofSeconds(1));
        assertThat(keys.rotateIfDue()).isTrue();
        assertThat(keys.rotateIfDue()).isFalse();

        assertThat(keys.current().id()).isNotEqualTo(first.id());
        assertThat(keys.current().createdAt()).isEqualTo(clock.instant());
    }

    @Test
    void theOneBeforeIsAcceptedUntilItsLastTokenHasExpired() {
        var first = keys.current();
        clock.jump(Duration.ofDays(30));
        keys.rotateIfDue();

        clock.jump(SigningKeys.LINGER.minusSeconds(1));
        assertThat(accepts(first.id())).isTrue();
        clock.jump(Duration.ofSeconds(1));
        assertThat(accepts(first.id())).isFalse();
        assertThat(accepts(keys.current().id())).isTrue();
        assertThat(SigningKeys.LINGER).isGreaterThan(Duration.ofMinutes(16));
    }

    @Test
    void anAdministratorChangesItAtOnceAndIsNoted() {
        var first = keys.current();

        var second = keys.rotate(administrator, CLIENT, Tokens.EXPIRE);

        assertThat(keys.current()).isEqualTo(second);
        assertThat(accepts(first.id())).isTrue();
        assertThat(noted(second.id()))
                .isEqualTo("signing_key_rotated " + administrator + " 192.0.2.1 {\"signing_key\": \"" + second.id()
                        + "\", \"tokens_refused\": false}");
    }

    @Test
    void afterALeakNoTokenOfAnyEarlierKeyIsAccepted() {
        var first = keys.current();
        var second = keys.rotate(administrator, CLIENT, Tokens.EXPIRE);
        clock.jump(Duration.ofMinutes(1).negated());

        var third = keys.rotate(administrator, CLIENT, Tokens.REFUSED);

        assertThat(accepts(first.id())).isFalse();
        assertThat(accepts(second.id())).isFalse();
        assertThat(accepts(third.id())).isTrue();
    }

    @Test
    void aClockThatJumpsBackChangesNothing() {
        var first = keys.current();
        clock.jump(Duration.ofDays(400).negated());

        assertThat(keys.rotateIfDue()).isFalse();
        assertThat(keys.current().id()).isEqualTo(first.id());
        assertThat(accepts(first.id())).isTrue();
    }

    @Test
    void ofSeveralNodesAtOnceOneIsFirstAndAllAgree() throws Exception {
        var seen = AtOnce.times(12, () -> real.current().id());
        assertThat(seen).containsOnly(real.current().id());
        var rotations = new ArrayList<Callable<UUID>>();
        for (int i = 0; i < 12; i++) {
            var tokens = i % 2 == 0 ? Tokens.EXPIRE : Tokens.REFUSED;
            rotations.add(() -> real.rotate(administrator, CLIENT, tokens).id());
        }
        assertThat(AtOnce.all(rotations)).hasSize(12);

        assertThat(real.all().stream().filter(SigningKey::signs)).hasSize(1);
        assertThat(real.current().revokedAt()).isNull();
        assertThat(accepts(seen.getFirst())).isFalse();
    }

    @Test
    void dependsOnTheSecretOfTheInstallation() {
        var other = new SigningKeys(
                repository,
                TestKeys.master("another secret of another installation"),
                audit,
                new SigningSettings(Duration.ofDays(30)),
                clock);
        var id = keys.current().id();

        assertThat(other.material(id)).isNotEqualTo(keys.material(id));
        assertThat(real.material(id)).isEqualTo(keys.material(id));
    }

    @Test
    void isForgottenWhenItHasNotMatteredForLong() {
        var chore = new SigningKeyChore(keys, repository);
        keys.current();
        keys.rotate(administrator, CLIENT, Tokens.EXPIRE);

        assertThat(chore.clear(clock.instant().plus(Duration.ofDays(89)), 10)).isZero();
        assertThat(chore.clear(clock.instant().plus(Duration.ofDays(91)), 10)).isOne();
        assertThat(keys.all()).containsExactly(keys.current());
    }

    @Test
    void everyHasLimits() {
        assertThat(new SigningSettings(Duration.ofMinutes(59)).isEverySensible())
                .isFalse();
        assertThat(new SigningSettings(Duration.ofHours(1)).isEverySensible()).isTrue();
        assertThat(new SigningSettings(Duration.ofDays(366)).isEverySensible()).isFalse();
    }

    private String noted(UUID key) {
        return auth.sql("""
                select action || ' ' || actor_id || ' ' || address || ' ' || details
                  from security_audit
                 where details ->> 'signing_key' = :key
                """).param("key", key.toString()).query(String.class).single();
    }
}
