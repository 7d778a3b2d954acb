package dev.socrates.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// A directory that is gone afterwards, with everything in it.
final class Folder implements AutoCloseable {

    private final Path path;

    Folder(String name) throws IOException {
        this.path = Files.createTempDirectory(name);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        for (var file : contents()) {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> contents() throws IOException {
        try (var files = Files.walk(path)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
