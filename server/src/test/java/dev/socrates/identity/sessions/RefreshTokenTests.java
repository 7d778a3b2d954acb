package dev.socrates.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.identity.Client;
import dev.socrates.identity.Registrations;
import dev.socrates.identity.Secret;
import dev.socrates.identity.sessions.SessionRepository.Rotation;
import dev.socrates.identity.signing.SigningKeys;
import dev.socrates.platform.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Autowired
    SigningKeys keys;

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

    private Optional<?> open(Instant now) {
        return seen.find(session, keys.current().id(), now);
    }

    @Test
    void isExchangedForTheNext() {
        assertThat(sessions.rotate(first, second, NOW)).isInstanceOf(Rotation.Rotated.class);
        assertThat(sessions.rotate(second, third, NOW)).isInstanceOf(Rotation.Rotated.class);
    }

    @Test
    void givesTheSameNextOneWithinSecondsForAReplyThatWasLost() {
        sessions.rotate(first, second, NOW);

        assertThat(sessions.rotate(first, second, NOW.plusSeconds(3))).isInstanceOf(Rotation.Rotated.class);
        assertThat(open(NOW)).isPresent();
        assertThat(sessions.rotate(second, third, NOW.plusSeconds(4))).isInstanceOf(Rotation.Rotated.class);
    }

    /// A line that forked would let a thief go on for as long as the session lives.
    @Test
    void neverLeadsToTwoNextOnes() {
        sessions.rotate(first, second, NOW);

        assertThat(sessions.rotate(first, third, NOW.plusSeconds(3))).isInstanceOf(Rotation.Reused.class);
        assertThat(open(NOW.plusSeconds(3))).isEmpty();
    }

    @Test
    void usedAgainLaterEndsTheWholeSession() {
        sessions.rotate(first, second, NOW);

        assertThat(sessions.rotate(first, second, NOW.plusSeconds(60))).isInstanceOf(Rotation.Reused.class);
        assertThat(open(NOW.plusSeconds(60))).isEmpty();
        assertThat(sessions.rotate(second, third, NOW.plusSeconds(61))).isInstanceOf(Rotation.Refused.class);
    }

    @Test
    void usedAgainWhileTheNextOneIsInUseEndsTheSessionEvenWithinSeconds() {
        sessions.rotate(first, second, NOW);
        sessions.rotate(second, third, NOW.plusSeconds(1));

        assertThat(sessions.rotate(first, second, NOW.plusSeconds(2))).isInstanceOf(Rotation.Reused.class);
        assertThat(open(NOW.plusSeconds(2))).isEmpty();
    }

    @Test
    void aClockThatIsSetBackOpensNoNewRace() {
        sessions.rotate(first, second, NOW);

        assertThat(sessions.rotate(first, second, NOW.minus(Duration.ofHours(1))))
                .isInstanceOf(Rotation.Reused.class);
        assertThat(open(NOW)).isEmpty();
    }

    /// Whoever stole it and whoever owns it hold the same next one, and the second to use that is found out.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aThiefWithinTheRaceIsFoundOutWithTheNextRefresh(boolean thiefFirst) {
        sessions.rotate(first, second, NOW);
        sessions.rotate(first, second, NOW.plusSeconds(5));

        var later = NOW.plus(thiefFirst ? Duration.ofMinutes(1) : Duration.ofMinutes(14));
        assertThat(sessions.rotate(second, third, later)).isInstanceOf(Rotation.Rotated.class);
        assertThat(sessions.rotate(second, third, later.plusSeconds(30))).isInstanceOf(Rotation.Reused.class);
        assertThat(open(later.plusSeconds(31))).isEmpty();
    }

    @Test
    void livesNoLongerThanItsSession() {
        var later = NOW.plus(Duration.ofDays(31));

        assertThat(sessions.rotate(first, second, later)).isInstanceOf(Rotation.Refused.class);
        assertThat(open(later)).isEmpty();
    }

    @Test
    void unknownOnesAreRefused() {
        assertThat(sessions.rotate(Secret.hash("guess"), second, NOW)).isInstanceOf(Rotation.Refused.class);
    }
}
