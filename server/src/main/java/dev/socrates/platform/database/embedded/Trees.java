package dev.socrates.platform.database.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Whole directories at once.
final class Trees {

    private Trees() {}

    static void delete(Path root) throws IOException {
        if (Files.notExists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// What earlier starts that were broken off left in the middle of their work.
    static void sweep(Path directory, String prefix) throws IOException {
        try (var left = Files.newDirectoryStream(directory, prefix + "*")) {
            for (var path : left) {
                delete(path);
            }
        }
    }

    static void give(Path root, int user) throws IOException {
        try (var all = Files.walk(root)) {
            for (var path : (Iterable<Path>) all::iterator) {
                Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
