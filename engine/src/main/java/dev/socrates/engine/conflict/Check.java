package dev.socrates.engine.conflict;

import java.util.Optional;

/// One way in which two claims can get into each other's way.
@FunctionalInterface
interface Check {
    Optional<Verdict> judge(Pair pair);
}
