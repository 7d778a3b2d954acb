package dev.socrates.platform.database.embedded;

import dev.socrates.platform.startup.StartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Held as long as a server uses the directory. The system releases it when the process dies, however it
/// dies, so a lock never has to be removed by hand.
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock on(Path directory) throws IOException {
        var channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new DirectoryLock(channel);
            }
        } catch (OverlappingFileLockException _) {
            // Held by this very process: the same answer as when another one holds it.
        }
        channel.close();
        throw new StartException("another Socrates is running on " + directory.getParent()
                + "; stop it, or choose another directory with --data");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
