package dev.socrates.identity.twofactor;

import dev.socrates.identity.Client;
import dev.socrates.identity.CodeThrottle;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.Secret;
import dev.socrates.identity.UserId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/// The second step of a sign-in.
@Service
public class SecondSteps {

    static final Duration LIFE = Duration.ofMinutes(5);

    private final TicketRepository tickets;
    private final TicketDesk desk;
    private final CodeThrottle throttle;
    private final Clock clock;

    SecondSteps(TicketRepository tickets, TicketDesk desk, CodeThrottle throttle, Clock clock) {
        this.tickets = tickets;
        this.desk = desk;
        this.throttle = throttle;
        this.clock = clock;
    }

    /// @param means of the first step, for the audit
    public Ticket begin(UserId user, Ticket.Audience audience, String means) {
        var token = Secret.random();
        var now = clock.instant();
        tickets.insert(token.hash(), user, audience, means, now, now.plus(LIFE));
        return new Ticket(token.value(), LIFE);
    }

    /// Whether a second step can still follow.
    public boolean isOpen(String ticket, Ticket.Audience audience) {
        return tickets.find(Secret.hash(ticket), audience, clock.instant(), TicketDesk.MOST_FAILURES)
                .isPresent();
    }

    /// @throws TwoFactorException.TicketOver when the ticket is unknown, used, or had its time or its attempts
    /// @throws TwoFactorException.WrongFactor when the factor is not right
    /// @throws IdentityException.TooManyAttempts when the address or the account has to wait
    public Passed pass(String ticket, Ticket.Audience audience, FactorAnswer answer, Client client) {
        var hash = Secret.hash(ticket);
        var held = tickets.find(hash, audience, clock.instant(), TicketDesk.MOST_FAILURES)
                .orElseThrow(TwoFactorException.TicketOver::new);
        var attempt = throttle.begin(held.user(), client.address());
        var outcome = desk.take(hash, audience, answer, client).orElseThrow(TwoFactorException.TicketOver::new);
        switch (outcome.verdict()) {
            case Verdict.Right() -> attempt.succeeded();
            case Verdict.Off() -> throw new TwoFactorException.TicketOver();
            case Verdict.Wrong(), Verdict.Locked(var _) ->
                outcome.verdict().orThrow(new TwoFactorException.WrongFactor());
        }
        return outcome.passed();
    }

    /// @param means of the first step
    public record Passed(UserId user, String means) {}
}
