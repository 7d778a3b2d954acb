package dev.socrates.identity.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socrates.ServerTest;
import dev.socrates.identity.Accounts;
import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.identity.Client;
import dev.socrates.identity.Display;
import dev.socrates.identity.Registrations;
import dev.socrates.identity.UserId;
import dev.socrates.identity.twofactor.SecondSteps;
import dev.socrates.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class PageSessionsTests {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Client CLIENT = new Client("127.0.0.1", "A browser");

    @Autowired
    SeenSessionRepository sessions;

    @Autowired
    NewSessions openings;

    @Autowired
    Accounts accounts;

    @Autowired
    SecondSteps steps;

    @Autowired
    Registrations registrations;

    private UserId user = new UserId(Ids.next());
    private String token = "";

    @BeforeEach
    void open() {
        var wanted = new NewAccount(user + "@example.org", "a long enough phrase", null, null);
        user = registrations
                .register(wanted, null, new Client("127.0.0.1", null))
                .id();
        token = at(Duration.ZERO).open(user, CLIENT).token();
    }

    private PageSessions at(Duration later) {
        return new PageSessions(sessions, openings, accounts, steps, Clock.fixed(NOW.plus(later), ZoneOffset.UTC));
    }

    @Test
    void isOverWhenItIsNotUsed() {
        assertThat(at(Duration.ofDays(14).minusSeconds(1)).find(token)).isPresent();

        assertThat(at(Duration.ofDays(29)).find(token)).isEmpty();
    }

    @Test
    void livesOnAsLongAsItIsUsed() {
        for (int day = 10; day < 90; day += 10) {
            assertThat(at(Duration.ofDays(day)).find(token)).as("day %d", day).isPresent();
        }
    }

    @Test
    void endsOnItsLastDayHoweverMuchItIsUsed() {
        for (int day = 10; day < 90; day += 10) {
            at(Duration.ofDays(day)).find(token);
        }

        assertThat(at(Duration.ofDays(89)).find(token)).isPresent();
        assertThat(at(Duration.ofDays(90).plusSeconds(1)).find(token)).isEmpty();
    }

    @Test
    void isWrittenAtMostEveryFewMinutes() {
        assertThat(at(Duration.ofMinutes(4)).find(token).orElseThrow().renewed())
                .isFalse();
        assertThat(at(Duration.ofMinutes(6)).find(token).orElseThrow().renewed())
                .isTrue();
        assertThat(at(Duration.ofMinutes(7)).find(token).orElseThrow().renewed())
                .isFalse();
    }

    @Test
    void knowsItsPersonAndNobodyByAnotherToken() {
        var person = at(Duration.ZERO).find(token).orElseThrow().person();

        assertThat(person.user()).isEqualTo(user);
        assertThat(person.display()).isEqualTo(Display.USUAL);
        assertThat(at(Duration.ZERO).find("guess")).isEmpty();
        assertThat(at(Duration.ZERO).open(user, CLIENT)).hasToString("Opened[" + user + "]");
    }
}
