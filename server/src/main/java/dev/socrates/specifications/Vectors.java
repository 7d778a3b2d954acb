package dev.socrates.specifications;

import dev.socrates.engine.Claim;
import dev.socrates.engine.Embedder;
import dev.socrates.engine.conflict.KnownClaim;
import dev.socrates.specifications.VectorRepository.Lacking;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What statements mean, as numbers. They are computed once, before the transaction that stores the statement, and
/// kept beside its revision; those of another model count as missing.
@Component
class Vectors {

    private final VectorRepository repository;
    private final Embedder embedder;

    Vectors(VectorRepository repository, Embedder embedder) {
        this.repository = repository;
        this.embedder = embedder;
    }

    String model() {
        return embedder.model();
    }

    /// Computes what these say. Takes time: call it outside of a transaction.
    List<KnownClaim> of(List<Claim> claims) {
        var vectors = embedder.embed(claims.stream().map(Claim::statement).toList());
        return IntStream.range(0, claims.size())
                .mapToObj(number -> new KnownClaim(claims.get(number), vectors.get(number)))
                .toList();
    }

    /// With what is stored about them; nothing is computed.
    List<Stated> stored(Collection<Specification> specifications) {
        var vectors = specifications.isEmpty()
                ? Map.<SpecificationId, float[]>of()
                : repository.latest(
                        specifications.stream().map(Specification::id).toList(), model());
        return specifications.stream()
                .map(one -> new Stated(one, vectors.get(one.id())))
                .toList();
    }

    /// @param vector null when the revision says what an earlier one said
    void keep(SpecificationId id, int revision, float @Nullable [] vector) {
        if (vector == null) {
            repository.carryOver(id, revision);
        } else {
            repository.put(id, revision, model(), vector);
        }
    }

    /// Computes and stores what is missing, as few at once as leave others their turn.
    ///
    /// @return whether something was missing
    boolean catchUp(int atMost) {
        var lacking = repository.lacking(model(), atMost);
        var vectors = embedder.embed(lacking.stream().map(Lacking::statement).toList());
        for (int number = 0; number < lacking.size(); number++) {
            var one = lacking.get(number);
            repository.put(one.specification(), one.revision(), model(), vectors.get(number));
        }
        return !lacking.isEmpty();
    }

    /// As many with vectors as possible.
    List<Stated> completed(List<Stated> some) {
        var claims = some.stream().map(one -> one.specification().claim()).toList();
        var known = of(claims);
        return IntStream.range(0, some.size())
                .mapToObj(number -> {
                    var specification = some.get(number).specification();
                    var vector = known.get(number).vector();
                    keep(specification.id(), specification.revision(), vector);
                    return new Stated(specification, vector);
                })
                .toList();
    }
}
