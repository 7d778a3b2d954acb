package dev.socrates.platform.database.embedded;

import dev.socrates.platform.startup.Console;
import dev.socrates.platform.startup.StartException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The packed programs of PostgreSQL, unpacked once per data directory.
final class Binaries {

    static final String VERSION = "18.6.0";
    static final String MAJOR = "18";

    static final String UNFINISHED = "unpacking";

    private static final int OWNER_MAY_RUN = 0100;

    private final Path home;

    private Binaries(Path home) {
        this.home = home;
    }

    static Binaries in(Path directory) throws IOException {
        var home = directory.resolve("bin-" + VERSION);
        if (Files.notExists(home)) {
            Console.say("Unpacking PostgreSQL " + VERSION + " ...");
            unpack(home);
        }
        return new Binaries(home);
    }

    Path program(String name) {
        return program(home, name);
    }

    private static Path program(Path home, String name) {
        return home.resolve("bin").resolve(Platform.program(name));
    }

    /// Renamed into place when complete, so that an interrupted unpacking is never taken for programs.
    private static void unpack(Path home) throws IOException {
        var unfinished = Files.createTempDirectory(home.getParent(), UNFINISHED);
        try {
            if (!unpackByTar(unfinished)) {
                unpackHere(unfinished);
            }
            Platform.permit(unfinished, "rwxr-xr-x");
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Two tests may unpack at once; whoever comes second finds the work done.
            if (Files.notExists(home)) {
                throw e;
            }
        } finally {
            Trees.delete(unfinished);
        }
    }

    /// The system's tar needs a second where our own unpacking needs four; not every system has one with xz.
    static boolean unpackByTar(Path target) throws IOException {
        try (var archive = archive()) {
            var tar = new ProcessBuilder("tar", "-xJof", "-", "-C", target.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var input = tar.getOutputStream()) {
                archive.transferTo(input);
            }
            return tar.waitFor() == 0 && Files.exists(program(target, "postgres"));
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking PostgreSQL", e);
        }
    }

    static void unpackHere(Path target) throws IOException {
        Trees.delete(target);
        Files.createDirectories(target);
        try (var archive = new BufferedInputStream(archive(), 1 << 16);
                var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, target);
            }
        }
    }

    private static InputStream archive() {
        var archive = Binaries.class.getResourceAsStream(Platform.archive());
        if (archive == null) {
            throw new StartException("PostgreSQL is not packed for this machine (%s); set DATABASE_AUTH_URL and"
                            .formatted(Platform.archive().substring(1))
                    + " DATABASE_SPECS_URL to a server of your own");
        }
        return archive;
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("the archive names a file outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        Platform.permit(target, (entry.getMode() & OWNER_MAY_RUN) != 0 ? "rwxr-xr-x" : "rw-r--r--");
    }
}
