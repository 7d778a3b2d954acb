package dev.socrates.platform.database.embedded;

import dev.socrates.platform.startup.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL refuses to run as root. Best is a user namespace: to itself the process is nobody while the
/// files stay root's. Where those are forbidden (most containers) the files go to an unprivileged user.
final class Rights {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private final Path directory;
    private final Path scratch;
    private final Path probe;

    Rights(EmbeddedPostgres.Options options, Path probe) {
        this.directory = options.directory();
        this.scratch = options.scratch();
        this.probe = probe;
    }

    /// Whoever owns the cluster already keeps it: its files are closed to all others.
    Programs programs(Path cluster) throws IOException {
        var files = Files.exists(cluster) ? Platform.owner(cluster) : ROOT;
        if (!startedByRoot()) {
            return new Programs(List.of(), scratch);
        }
        if (files == ROOT) {
            var namespace = new Programs(List.of("unshare", "--user", "--"), scratch);
            if (works(namespace)) {
                return namespace;
            }
        }
        return asUser(files == ROOT ? NOBODY : files);
    }

    private boolean startedByRoot() throws IOException {
        var mine = Files.createTempFile(scratch, "owner", "");
        try {
            return Platform.owner(mine) == ROOT;
        } finally {
            Files.delete(mine);
        }
    }

    private Programs asUser(int user) throws IOException {
        Platform.permit(directory.resolveSibling(""), "rwx--x--x");
        Trees.give(directory, user);
        for (var prefix : droppingTo(user)) {
            var programs = new Programs(prefix, scratch);
            if (works(programs)) {
                return programs;
            }
        }
        throw new StartException("PostgreSQL does not run as root and no way to drop the rights works here; start"
                + " Socrates as an ordinary user, or set DATABASE_AUTH_URL and DATABASE_SPECS_URL");
    }

    private static List<List<String>> droppingTo(int user) {
        var id = String.valueOf(user);
        var ways = new ArrayList<List<String>>();
        ways.add(List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups", "--"));
        if (user == NOBODY) {
            ways.add(List.of("runuser", "-u", "nobody", "--"));
        }
        return ways;
    }

    private boolean works(Programs programs) {
        try {
            return !programs.run(List.of(probe.toString(), "--version")).failed();
        } catch (IOException _) {
            return false;
        }
    }
}
