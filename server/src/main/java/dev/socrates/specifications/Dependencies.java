package dev.socrates.specifications;

import dev.socrates.platform.CpuPool;
import dev.socrates.projects.ProjectAccess;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Which statements need a thing that others are about. That holds nothing up and asks for no decision; whoever changes
/// one side sees what hangs on it.
@Service
public class Dependencies {

    private final Knowledge knowledge;
    private final CpuPool cpu;

    Dependencies(Knowledge knowledge, CpuPool cpu) {
        this.knowledge = knowledge;
        this.cpu = cpu;
    }

    /// @param words what is needed, as written in the needing statement
    public record Link(Specification needing, Specification providing, String words) {}

    /// In the order of those that need, the oldest first.
    public List<Link> all(ProjectAccess access) {
        var known = knowledge.of(access);
        var byId = known.stated().stream().collect(Collectors.toMap(Stated::id, Stated::specification));
        return cpu.call(known::dependencies).stream()
                .map(one -> new Link(
                        Objects.requireNonNull(byId.get(one.needing())),
                        Objects.requireNonNull(byId.get(one.providing())),
                        one.words()))
                .toList();
    }

    /// Those that a specification has on either side.
    public List<Link> of(ProjectAccess access, SpecificationId id) {
        return all(access).stream()
                .filter(link ->
                        link.needing().id().equals(id) || link.providing().id().equals(id))
                .toList();
    }
}
