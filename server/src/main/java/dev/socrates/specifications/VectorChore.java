package dev.socrates.specifications;

import dev.socrates.platform.chores.Chore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Computes the vectors that are missing: of what was imported, of what an earlier release stored, and of everything
/// after a change of the model.
@Component
class VectorChore implements Chore {

    static final String CHORE = "vectors";

    private static final int AT_ONCE = 64;

    private final Vectors vectors;
    private final Knowledge knowledge;

    VectorChore(Vectors vectors, Knowledge knowledge) {
        this.vectors = vectors;
        this.knowledge = knowledge;
    }

    @Override
    public String name() {
        return CHORE;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Optional<Instant> work() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = vectors.catchUp(AT_ONCE);
        }
        // Also when another node has computed them.
        knowledge.forgetIncomplete();
        return Optional.empty();
    }
}
