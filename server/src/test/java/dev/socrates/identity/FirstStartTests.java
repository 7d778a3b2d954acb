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

    private static final Client CLIENT = new Client("127.0.0.1", null);

    @Autowired
    FirstStart firstStart;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRepository repository;

    private final String token = UUID.randomUUID().toString();

    @BeforeEach
    void offer() {
        repository.offerSetup(TokenMint.hash(token), Instant.now());
    }

    private static NewAccount account(String password) {
        return new NewAccount(UUID.randomUUID() + "@example.org", password, null, null);
    }

    @Test
    void theLinkMakesTheAdministratorOnce() {
        var tokens = firstStart.complete(token, account("a long enough phrase"), CLIENT);

        assertThat(accounts.account(tokens.user()).adminRole()).isEqualTo("super_admin");
        assertThat(firstStart.isOffered(token)).isFalse();
        assertThatExceptionOfType(IdentityException.InvalidSetupLink.class)
                .isThrownBy(() -> firstStart.complete(token, account("another long phrase"), CLIENT));
    }

    @Test
    void aRefusedPasswordLeavesTheLinkValid() {
        assertThatExceptionOfType(IdentityException.WeakPassword.class)
                .isThrownBy(() -> firstStart.complete(token, account("password"), CLIENT));

        assertThat(firstStart.isOffered(token)).isTrue();
    }

    @Test
    void aWrongTokenOpensNothing() {
        assertThatExceptionOfType(IdentityException.InvalidSetupLink.class)
                .isThrownBy(() -> firstStart.complete("guess", account("a long enough phrase"), CLIENT));
    }

    @Test
    void isNotOfferedAgainOnceThereIsAnAccount() {
        firstStart.complete(token, account("a long enough phrase"), CLIENT);

        assertThat(firstStart.offer()).isEmpty();
    }
}
