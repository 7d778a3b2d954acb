package dev.socrates.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder that somebody wants the engine measured on. Whatever files it holds of a known kind are read, in the
/// order of their names.
public record DataFolder(Path root) {

    /// @param glob such as `stories/*.jsonl`: a folder and a pattern for names in it
    public List<Path> files(String glob) {
        int slash = glob.lastIndexOf('/');
        var folder = root.resolve(glob.substring(0, slash));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var matcher = folder.getFileSystem().getPathMatcher("glob:" + glob.substring(slash + 1));
        try (var found = Files.list(folder)) {
            return found.filter(file -> matcher.matches(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
