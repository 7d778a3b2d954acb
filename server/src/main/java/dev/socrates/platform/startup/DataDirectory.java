package dev.socrates.platform.startup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/// Makes the data directory before logging starts: the log file lies in it, and a directory that cannot be
/// written would otherwise be reported as a stack trace of the logging system.
public class DataDirectory implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /// After the configuration is read, before logging starts.
    public static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 15;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var name = event.getEnvironment().getProperty("socrates.data-dir", "");
        if (name.isBlank()) {
            throw new StartException("socrates.data-dir is empty; name a directory with --data or SOCRATES_DATA");
        }
        try {
            prepare(Path.of(name));
        } catch (InvalidPathException e) {
            throw new StartException("'" + name + "' is not the name of a directory", e);
        }
    }

    /// Closed to everybody else, because it holds the database and its passwords.
    static void prepare(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
                closeToOthers(directory);
            }
            Files.delete(Files.createTempFile(directory, ".written", ""));
        } catch (IOException e) {
            throw new StartException("cannot write to the data directory " + directory + ": " + reason(e), e);
        }
    }

    private static void closeToOthers(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// The words a person understands; the JDK puts only the file's name into most of these messages.
    public static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException _ -> "it is a file, not a directory";
            case NoSuchFileException _ -> "there is no such directory";
            case FileSystemException known when known.getReason() != null -> known.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    @Override
    public int getOrder() {
        return ORDER;
    }
}
