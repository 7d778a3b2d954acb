package dev.socrates.platform.database.embedded;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/// What differs between operating systems.
final class Platform {

    private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Platform() {}

    static boolean windows() {
        return SYSTEM.startsWith("windows");
    }

    static String archive() {
        var system = windows() ? "windows" : SYSTEM.startsWith("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch", "").contains("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-%s-%s.txz".formatted(system, machine);
    }

    static String program(String name) {
        return windows() ? name + ".exe" : name;
    }

    static void permit(Path path, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    static int owner(Path path) throws IOException {
        return POSIX ? (int) Files.getAttribute(path, "unix:uid") : -1;
    }
}
