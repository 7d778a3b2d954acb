package dev.socrates.notifications;

import dev.socrates.platform.chores.Chore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Works the queue every now and then, and whenever a mail that cannot wait was stored.
@Component
class Postman implements Chore {

    static final String CHORE = "mail";

    private final Rounds rounds;
    private final MailSettings settings;

    Postman(Rounds rounds, MailSettings settings) {
        this.rounds = rounds;
        this.settings = settings;
    }

    @Override
    public String name() {
        return CHORE;
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public Optional<Instant> work() {
        return rounds.go();
    }
}
