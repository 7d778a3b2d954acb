package dev.socrates.identity.twofactor;

import dev.socrates.identity.Client;
import dev.socrates.identity.twofactor.SecondSteps.Passed;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes a ticket and a second factor in one transaction.
@Component
class TicketDesk {

    static final int MOST_FAILURES = 10;

    private final TicketRepository tickets;
    private final SecondFactors factors;
    private final Clock clock;

    TicketDesk(TicketRepository tickets, SecondFactors factors, Clock clock) {
        this.tickets = tickets;
        this.factors = factors;
        this.clock = clock;
    }

    record Outcome(Verdict verdict, Passed passed) {}

    /// Empty when the ticket is over. Of two who bring one ticket and a right factor the first gets in.
    @AuthTransactional
    Optional<Outcome> take(byte[] hash, Ticket.Audience audience, FactorAnswer answer, Client client) {
        return tickets.lock(hash, audience, clock.instant(), MOST_FAILURES).map(held -> {
            var verdict = factors.check(held.user(), held.email(), answer, client);
            switch (verdict) {
                case Verdict.Right(), Verdict.Off() -> tickets.delete(hash);
                case Verdict.Wrong() -> tickets.fail(hash);
                case Verdict.Locked(var _) -> {}
            }
            return new Outcome(verdict, new Passed(held.user(), held.means()));
        });
    }
}
