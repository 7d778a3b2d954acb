package dev.socrates.specifications;

import dev.socrates.engine.conflict.Finding;
import dev.socrates.platform.CpuPool;
import dev.socrates.projects.ProjectAccess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/// Compares all that a project says with itself.
@Component
class SelfComparison {

    /// Some 50 ms of work, after which others get their turn.
    private static final int TURN = 100;

    private final Engines engines;
    private final CpuPool cpu;

    SelfComparison(Engines engines, CpuPool cpu) {
        this.engines = engines;
        this.cpu = cpu;
    }

    /// Each statement against those that are older, in the order of the later ones.
    List<Finding> of(ProjectAccess access, Known known) {
        var detector = engines.of(access.pack()).conflicts();
        var index = cpu.call(known::index);
        var stated = known.stated();
        var older = new HashSet<String>();
        var findings = new ArrayList<Finding>();
        for (int from = 0; from < stated.size(); from += TURN) {
            var turn = stated.subList(from, Math.min(stated.size(), from + TURN));
            var found = cpu.call(() -> turn.stream()
                    .map(one -> detector.review(List.of(one.claim()), index))
                    .toList());
            for (int number = 0; number < turn.size(); number++) {
                found.get(number).stream()
                        .filter(finding -> older.contains(finding.existing()))
                        .forEach(findings::add);
                older.add(turn.get(number).id());
            }
        }
        return findings;
    }
}
