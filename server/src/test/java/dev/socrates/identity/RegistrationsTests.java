package dev.socrates.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socrates.ServerTest;
import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.platform.startup.StartException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class RegistrationsTests {

    private static final Client CLIENT = new Client("127.0.0.1", null);

    @Autowired
    NewAccounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    ObjectProvider<OpenInvitations> invitations;

    @Autowired
    People people;

    @Test
    void nobodyRegistersWhereThatIsClosedNotEvenTheNamedAdministrator() {
        var email = UUID.randomUUID() + "@example.org";
        var settings = new IdentitySettings(IdentitySettings.Registration.CLOSED, false, email);
        var closed = new Registrations(accounts, passwords, settings, invitations, Clock.systemUTC());

        assertThatExceptionOfType(IdentityException.RegistrationClosed.class)
                .isThrownBy(() ->
                        closed.register(new NewAccount(email, "a long enough phrase", null, null), "token", CLIENT));
        assertThatExceptionOfType(IdentityException.RegistrationClosed.class).isThrownBy(() -> closed.invited(null));
        assertThat(people.withEmail(email)).isEmpty();
    }

    @Test
    void anAdministratorIsNamedByOneAddressOrNotAtAll() {
        for (var none : new String[] {null, "", "  "}) {
            assertThat(new IdentitySettings(IdentitySettings.Registration.OPEN, false, none).administrator())
                    .isEmpty();
        }
        for (var wrong : new String[] {"admin", "a@example.org, b@example.org", "A <a@example.org>"}) {
            assertThatExceptionOfType(StartException.class)
                    .isThrownBy(() -> new IdentitySettings(IdentitySettings.Registration.OPEN, false, wrong))
                    .withMessageContaining("SOCRATES_ADMIN_EMAIL");
        }
    }
}
