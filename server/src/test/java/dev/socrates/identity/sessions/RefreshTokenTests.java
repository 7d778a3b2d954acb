package dev.socrates.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.identity.Client;
import dev.socrates.identity.Registrations;
import dev.socrates.identity.Secret;
import dev.socrates.identity.sessions.SessionRepository.Rotation;
import dev.socrates.platform.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class RefreshTokenTests {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    Registrations registrations;

    @Autowired
    SessionRepository sessions;

    @Autowired
    SeenSessionRepository seen;

    private final UUID session = Ids.next();
    private final byte[] first = Secret.hash("first " + session);
    private final byte[] second = Secret.hash("second " + session);
    private final byte[] third = Secret.hash("third " + session);

    @BeforeEach
    void signIn() {
        var wanted = new NewAccount(session + "@example.org", "a long enough phrase", null, null);
        var user = registrations
                .register(wanted, null, new Client("127.0.0.1", null))
                .id();
        sessions.open(session, user, first, new Client("127.0.0.1", null), NOW, NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void isExchangedForTheNext() {
        assertThat(sessions.rotate(first, second, NOW)).isInstanceOf(Rotation.Rotated.class);
        assertThat(sessions.rotate(second, third, NOW)).isInstanceOf(Rotation.Rotated.class);
    }

    @Test
    void mayBeUsedTwiceWithinSecondsByTwoTabs() {
        sessions.rotate(first, second, NOW);

        assertThat(sessions.rotate(first, third, NOW.plusSeconds(3))).isInstanceOf(Rotation.Rotated.class);
        assertThat(seen.find(session, NOW)).isPresent();
    }

    @Test
    void usedAgainLaterEndsTheWholeSession() {
        sessions.rotate(first, second, NOW);

        assertThat(sessions.rotate(first, third, NOW.plusSeconds(60))).isInstanceOf(Rotation.Refused.class);
        assertThat(seen.find(session, NOW.plusSeconds(60))).isEmpty();
        assertThat(sessions.rotate(second, third, NOW.plusSeconds(61))).isInstanceOf(Rotation.Refused.class);
    }

    @Test
    void livesNoLongerThanItsSession() {
        var later = NOW.plus(Duration.ofDays(31));

        assertThat(sessions.rotate(first, second, later)).isInstanceOf(Rotation.Refused.class);
        assertThat(seen.find(session, later)).isEmpty();
    }

    @Test
    void unknownOnesAreRefused() {
        assertThat(sessions.rotate(Secret.hash("guess"), second, NOW)).isInstanceOf(Rotation.Refused.class);
    }
}
