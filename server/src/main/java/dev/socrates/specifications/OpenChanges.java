package dev.socrates.specifications;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.socrates.engine.Claim;
import dev.socrates.engine.conflict.ChangeOverlap;
import dev.socrates.engine.conflict.ChangeOverlap.Reason;
import dev.socrates.engine.conflict.Finding;
import dev.socrates.engine.conflict.KnownClaims;
import dev.socrates.engine.pack.Facet;
import dev.socrates.engine.pack.Pack;
import dev.socrates.platform.CpuPool;
import dev.socrates.projects.ProjectAccess;
import dev.socrates.projects.ProjectId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What drafts get into the way of: what holds, drafts of other documents, and what waits in a conflict. Whoever
/// decides
/// about them sees it before, also two people at the same time.
@Service
public class OpenChanges {

    private static final Duration REST = Duration.ofMinutes(10);
    private static final int MOST_PROJECTS = 200;

    private final DraftRepository drafts;
    private final DocumentRepository documents;
    private final StateRepository states;
    private final Comparison comparison;
    private final Vectors vectors;
    private final Engines engines;
    private final CpuPool cpu;

    /// A page of drafts is read again after each decision of it.
    private final Cache<ProjectId, Found> kept = Caffeine.newBuilder()
            .maximumSize(MOST_PROJECTS)
            .expireAfterAccess(REST)
            .build();

    OpenChanges(
            DraftRepository drafts,
            DocumentRepository documents,
            StateRepository states,
            Comparison comparison,
            Vectors vectors,
            Engines engines,
            CpuPool cpu) {
        this.drafts = drafts;
        this.documents = documents;
        this.states = states;
        this.comparison = comparison;
        this.vectors = vectors;
        this.engines = engines;
        this.cpu = cpu;
    }

    /// A draft and what it gets into the way of.
    ///
    /// @param other current, pending or a draft
    /// @param document where an open one comes from; null when it was said or typed
    /// @param explanation one sentence for people
    public record Overlap(
            SpecificationId draft,
            Specification other,
            @Nullable Document document,
            Reason reason,
            String explanation) {}

    private record Found(long version, List<Overlap> overlaps) {}

    /// In the order of the drafts.
    public List<Overlap> overlaps(ProjectAccess access) {
        long version = states.version(access.project());
        var last = kept.getIfPresent(access.project());
        if (last == null || last.version() != version) {
            last = new Found(version, find(access));
            kept.put(access.project(), last);
        }
        return last.overlaps();
    }

    private List<Overlap> find(ProjectAccess access) {
        var waiting = drafts.all(access.project());
        if (waiting.isEmpty()) {
            return List.of();
        }
        var order = waiting.stream().map(Specification::id).toList();
        return Stream.concat(clashes(access, waiting).stream(), amongOpen(access, waiting).stream())
                .sorted(Comparator.comparingInt(overlap -> order.indexOf(overlap.draft())))
                .toList();
    }

    /// What will be a conflict as soon as somebody confirms the draft.
    private List<Overlap> clashes(ProjectAccess access, List<Specification> waiting) {
        var compared = comparison.compareStored(access, waiting);
        var current = byId(compared.known().current());
        var mine = byId(waiting);
        return compared.findings().stream()
                .filter(finding -> finding.kind().blocks() && current.containsKey(finding.existing()))
                .map(finding -> new Overlap(
                        find(mine, finding.incoming()).id(),
                        find(current, finding.existing()),
                        null,
                        Reason.CONFLICT,
                        finding.explanation()))
                .toList();
    }

    private List<Overlap> amongOpen(ProjectAccess access, List<Specification> waiting) {
        var open = new ArrayList<>(waiting);
        open.addAll(drafts.pending(access.project()));
        boolean several = open.stream().map(OpenChanges::change).distinct().count() > 1;
        if (!several) {
            return List.of();
        }
        var byId = byId(open);
        var texts =
                documents
                        .find(
                                access.project(),
                                open.stream()
                                        .map(OpenChanges::change)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Document::id, Function.identity()));
        var engine = engines.of(access.pack());
        return overlaps(engine, waiting, open).stream()
                .filter(overlap -> worthTelling(overlap, byId, engine.pack()))
                .map(overlap -> overlap(overlap, byId, texts))
                .toList();
    }

    private List<ChangeOverlap> overlaps(Engines.Engine engine, List<Specification> waiting, List<Specification> open) {
        var claims = vectors.stored(open).stream().map(Stated::claim).toList();
        var mine = waiting.stream().map(Specification::claim).toList();
        var all = open.stream().map(Specification::claim).toList();
        return cpu.call(() -> {
            var index = KnownClaims.of(claims);
            var findings = new ArrayList<Finding>();
            claims.forEach(claim -> findings.addAll(engine.conflicts().compare(List.of(claim), index)));
            return ChangeOverlap.between(mine, all, findings);
        });
    }

    private static boolean worthTelling(ChangeOverlap overlap, Map<String, Specification> byId, Pack pack) {
        var mine = find(byId, overlap.mine());
        return !change(mine).equals(change(find(byId, overlap.theirs())))
                && switch (overlap.reason()) {
                    case CONFLICT, SAME_WORDS -> true;
                    case SAME_IDENTITY -> isSingle(mine.claim(), pack);
                    // Two documents about one project often speak of one thing.
                    case SAME_SUBJECT, SAME_SPECIFICATION -> false;
                };
    }

    private static boolean isSingle(Claim claim, Pack pack) {
        return pack.find(claim.facet())
                .flatMap(facet -> facet.key(claim.key()))
                .map(Facet.Key::single)
                .orElse(false);
    }

    private static Overlap overlap(
            ChangeOverlap found, Map<String, Specification> byId, Map<UUID, Document> documents) {
        var other = find(byId, found.theirs());
        return new Overlap(
                find(byId, found.mine()).id(),
                other,
                documents.get(change(other)),
                found.reason(),
                found.explanation());
    }

    private static Map<String, Specification> byId(List<Specification> some) {
        return some.stream().collect(Collectors.toMap(one -> one.id().toString(), Function.identity()));
    }

    private static Specification find(Map<String, Specification> byId, String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /// What a statement is a change of: its document, or it alone.
    private static UUID change(Specification one) {
        var evidence = one.content().evidence();
        return evidence == null ? one.id().value() : evidence.id();
    }
}
