package dev.socrates.identity.twofactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socrates.AtOnce;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Secret;
import dev.socrates.identity.twofactor.FactorAnswer.Code;
import dev.socrates.identity.twofactor.FactorAnswer.RecoveryCode;
import dev.socrates.identity.twofactor.Ticket.Audience;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/// What the first step of a sign-in gives for the second: how long it is good, and for whom.
class SignInTicketTests extends SecondFactorFixture {

    @Test
    void aTicketOpensOneSessionOnlyHoweverManyRightCodesThereAre() throws Exception {
        var ticket = steps().begin(person.user(), Audience.BROWSER, "password").token();

        var in = AtOnce.all(codes.stream()
                .<Callable<Boolean>>map(code -> () -> passes(ticket, new RecoveryCode(code)))
                .toList());

        assertThat(in).containsOnlyOnce(true);
    }

    @Test
    void aTicketIsOverAfterFiveMinutesAfterTenWrongCodesAndForAnotherAudience() {
        var ticket = steps().begin(person.user(), Audience.BROWSER, "password").token();
        assertThat(steps().isOpen(ticket, Audience.BROWSER)).isTrue();
        assertThat(steps().isOpen(ticket, Audience.PROGRAM)).isFalse();
        assertThatThrownBy(() -> steps().pass(ticket, Audience.PROGRAM, new Code(codeNow(0)), client()))
                .isInstanceOf(TwoFactorException.TicketOver.class);

        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> steps().pass(ticket, Audience.BROWSER, new Code("000000x"), client()))
                    .isInstanceOf(TwoFactorException.WrongFactor.class);
        }
        assertThatThrownBy(() -> steps().pass(ticket, Audience.BROWSER, new RecoveryCode(codes.get(5)), client()))
                .isInstanceOf(TwoFactorException.TicketOver.class);

        var other = steps().begin(person.user(), Audience.PROGRAM, "password").token();
        clock.jump(Duration.ofMinutes(5));
        assertThat(steps().isOpen(other, Audience.PROGRAM)).isFalse();
    }

    @Test
    void aTicketLivesNoLongerWhenTheClockIsSetBack() {
        var ticket = steps().begin(person.user(), Audience.PROGRAM, "password").token();

        clock.jump(Duration.ofHours(-1));

        assertThat(steps().isOpen(ticket, Audience.PROGRAM)).isFalse();
    }

    @Test
    void aTicketEndsWithThePasswordAndWithTheAccount() {
        var ticket = steps().begin(person.user(), Audience.PROGRAM, "password").token();
        set("password_hash = 'another'");
        assertThat(steps().isOpen(ticket, Audience.PROGRAM)).isFalse();

        var second = steps().begin(person.user(), Audience.PROGRAM, "password").token();
        set("status = 'suspended'");
        assertThatThrownBy(() -> steps().pass(second, Audience.PROGRAM, new Code(codeNow(0)), client()))
                .isInstanceOf(TwoFactorException.TicketOver.class);
    }

    @Test
    void theSixthWrongCodeAMinuteFromOneAddressHasToWait() {
        var ticket = steps().begin(person.user(), Audience.PROGRAM, "password").token();
        var here = client();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> steps().pass(ticket, Audience.PROGRAM, new Code("000000x"), here))
                    .isInstanceOf(TwoFactorException.WrongFactor.class);
        }

        assertThatThrownBy(() -> steps().pass(ticket, Audience.PROGRAM, new Code(codeNow(0)), here))
                .isInstanceOf(IdentityException.TooManyAttempts.class);
        assertThat(passes(ticket, new Code(codeNow(0)))).isTrue();
    }

    private void set(String assignment) {
        auth.sql("update users set " + assignment + " where id = :user")
                .param("user", person.user().value())
                .update();
    }

    private boolean passes(String ticket, FactorAnswer answer) {
        try {
            return steps().pass(ticket, Audience.valueOf(audience(ticket)), answer, client())
                    .user()
                    .equals(person.user());
        } catch (TwoFactorException.TicketOver | TwoFactorException.WrongFactor _) {
            return false;
        }
    }

    private String audience(String ticket) {
        return auth.sql("select upper(audience) from sign_in_tickets where token_hash = :hash")
                .param("hash", Secret.hash(ticket))
                .query(String.class)
                .optional()
                .orElse("BROWSER");
    }
}
