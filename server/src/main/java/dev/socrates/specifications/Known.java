package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.Dependency;
import dev.socrates.engine.conflict.KnownClaim;
import dev.socrates.engine.conflict.KnownClaims;
import dev.socrates.specifications.KnowledgeRepository.Changes;
import dev.socrates.specifications.Specification.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a project says at one version of its state. The index for comparison is made when it is first asked for, and
/// out of the one before where that is there. Immutable to those who use it, and thread-safe.
final class Known {

    /// As the database orders them.
    private static final Comparator<Stated> BY_AGE = Comparator.comparing(
            stated -> stated.specification().id().value(),
            Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
                    .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned));

    private final long version;
    private final List<Stated> stated;

    /// How to make the index out of an earlier one; null when it has to be read as a whole.
    private @Nullable Supplier<KnownClaims> making;

    private @Nullable KnownClaims index;

    private @Nullable List<Dependency> dependencies;

    private Known(long version, List<Stated> stated, @Nullable Supplier<KnownClaims> making) {
        this.version = version;
        this.stated = List.copyOf(stated);
        this.making = making;
    }

    static Known of(Changes all) {
        return new Known(all.version(), all.stated(), null);
    }

    /// The same project some changes later. Whether a change is one already known does not matter.
    Known with(Changes later) {
        var changed = later.stated();
        var ids = changed.stream().map(Stated::id).collect(Collectors.toSet());
        var current = changed.stream().filter(Known::isCurrent).toList();
        var next = new ArrayList<>(stated);
        next.removeIf(one -> ids.contains(one.id()));
        next.addAll(current);
        next.sort(BY_AGE);
        var before = made();
        return new Known(later.version(), next, before == null ? null : () -> before.with(ids, claims(current)));
    }

    /// With vectors that were missing.
    Known with(List<Stated> completed) {
        return with(new Changes(version, completed));
    }

    long version() {
        return version;
    }

    List<Stated> stated() {
        return stated;
    }

    List<Specification> current() {
        return stated.stream().map(Stated::specification).toList();
    }

    List<Claim> claims() {
        return stated.stream().map(one -> one.specification().claim()).toList();
    }

    List<Stated> withoutVector() {
        return stated.stream().filter(one -> one.vector() == null).toList();
    }

    /// Everything that is current, ready for comparison. Takes time where there are thousands: call it in the CPU pool.
    synchronized KnownClaims index() {
        var ready = index;
        if (ready == null) {
            ready = making == null ? KnownClaims.of(claims(stated)) : making.get();
            index = ready;
            // Lets go of the earlier one.
            making = null;
        }
        return ready;
    }

    /// Takes time where there are thousands: call it in the CPU pool.
    synchronized List<Dependency> dependencies() {
        var found = dependencies;
        if (found == null) {
            found = Dependency.among(index());
            dependencies = found;
        }
        return found;
    }

    private synchronized @Nullable KnownClaims made() {
        return index;
    }

    private static List<KnownClaim> claims(List<Stated> some) {
        return some.stream().map(Stated::claim).toList();
    }

    private static boolean isCurrent(Stated one) {
        return one.specification().status() == Status.CURRENT;
    }
}
