package dev.socrates.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socrates.ServerTest;
import dev.socrates.identity.Accounts.NewAccount;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class FirstStartTests {

    @Autowired
    FirstStart firstStart;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRepository repository;

    private final String token = UUID.randomUUID().toString();

    @BeforeEach
    void offer() {
        repository.offerSetup(Secret.hash(token), Instant.now());
    }

    private static NewAccount account(String password) {
        return new NewAccount(UUID.randomUUID() + "@example.org", password, null, null);
    }

    @Test
    void theLinkMakesTheAdministratorOnce() {
        var user = firstStart.make(token, account("a long enough phrase"));

        assertThat(accounts.account(user).adminRole()).isEqualTo("super_admin");
        assertThat(firstStart.isOffered(token)).isFalse();
        assertThatExceptionOfType(IdentityException.InvalidSetupLink.class)
                .isThrownBy(() -> firstStart.make(token, account("another long phrase")));
    }

    @Test
    void aRefusedPasswordLeavesTheLinkValid() {
        assertThatExceptionOfType(IdentityException.WeakPassword.class)
                .isThrownBy(() -> firstStart.make(token, account("password")));

        assertThat(firstStart.isOffered(token)).isTrue();
    }

    @Test
    void aWrongTokenOpensNothing() {
        assertThatExceptionOfType(IdentityException.InvalidSetupLink.class)
                .isThrownBy(() -> firstStart.make("guess", account("a long enough phrase")));
    }

    @Test
    void isNotOfferedAgainOnceThereIsAnAccount() {
        firstStart.make(token, account("a long enough phrase"));

        assertThat(firstStart.offer()).isEmpty();
    }
}
