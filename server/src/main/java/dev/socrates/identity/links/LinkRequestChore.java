package dev.socrates.identity.links;

import dev.socrates.platform.chores.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Answers what people asked for. A request that fails is not tried again: whoever made it asks once more.
@Component
class LinkRequestChore implements Chore {

    private static final Logger log = LoggerFactory.getLogger(LinkRequestChore.class);

    private final LinkRequestRepository requests;
    private final LinkRepository links;
    private final List<LinkAnswer> answers;
    private final Clock clock;

    LinkRequestChore(LinkRequestRepository requests, LinkRepository links, List<LinkAnswer> answers, Clock clock) {
        this.requests = requests;
        this.links = links;
        this.answers = List.copyOf(answers);
        this.clock = clock;
    }

    @Override
    public String name() {
        return LinkRequests.CHORE;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Optional<Instant> work() {
        while (!Thread.currentThread().isInterrupted()) {
            var request = requests.take();
            if (request.isEmpty()) {
                break;
            }
            answer(request.get());
        }
        links.sweep(clock.instant());
        return Optional.empty();
    }

    private void answer(LinkRequest request) {
        try {
            answers.stream()
                    .filter(one -> one.purpose() == request.purpose())
                    .forEach(one -> one.to(request.email(), request.client()));
        } catch (RuntimeException e) {
            log.warn("A link that somebody asked for was not mailed: {}", request.purpose(), e);
        }
    }
}
