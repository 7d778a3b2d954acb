package dev.socrates.platform.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The process named by `postmaster.pid`. After a crash or a reboot the number in a stale file may belong to
/// any other program, so it counts as ours, or as stale, only when that is certain.
final class Postmaster {

    private final Path cluster;
    private final ProcessHandle process;

    private Postmaster(Path cluster, ProcessHandle process) {
        this.cluster = cluster;
        this.process = process;
    }

    /// Present when it lives and certainly is the postmaster of this cluster.
    static Optional<Postmaster> of(Path cluster) {
        return pid(file(cluster))
                .flatMap(ProcessHandle::of)
                .map(process -> new Postmaster(cluster, process))
                .filter(Postmaster::alive)
                .filter(postmaster -> postmaster.identity() == Identity.OURS);
    }

    /// Whether the file names a process that is dead or certainly another program. PostgreSQL itself gives up
    /// as soon as any process bears the number.
    static boolean staleFile(Path cluster) {
        return pid(file(cluster))
                .filter(pid -> ProcessHandle.of(pid)
                        .map(process -> new Postmaster(cluster, process))
                        .filter(Postmaster::alive)
                        .filter(postmaster -> postmaster.identity() != Identity.FOREIGN)
                        .isEmpty())
                .isPresent();
    }

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    long pid() {
        return process.pid();
    }

    /// A zombie counts as dead: in a container nobody may be there to collect it.
    boolean alive() {
        return process.isAlive() && !zombie();
    }

    private boolean zombie() {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(pid()), "stat"), StandardCharsets.ISO_8859_1);
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException _) {
            return false;
        }
    }

    private enum Identity {
        OURS,
        FOREIGN,
        UNKNOWN
    }

    /// Where arguments are not shown (Windows) the programs give it away: each data directory has its own.
    private Identity identity() {
        var info = process.info();
        var program = info.command().map(Path::of);
        if (program.filter(path -> !path.getFileName().toString().startsWith("postgres"))
                .isPresent()) {
            return Identity.FOREIGN;
        }
        var arguments = info.arguments().map(List::of);
        if (arguments.isPresent()) {
            return arguments.get().contains(cluster.toString()) ? Identity.OURS : Identity.FOREIGN;
        }
        return program.map(path -> path.startsWith(cluster.getParent()) ? Identity.OURS : Identity.FOREIGN)
                .orElse(Identity.UNKNOWN);
    }

    private static Optional<Long> pid(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).filter(pid -> pid > 0);
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
