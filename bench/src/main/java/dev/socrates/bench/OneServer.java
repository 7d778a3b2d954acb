package dev.socrates.bench;

import java.io.IOException;
import java.net.URI;

/// One server for one measurement: that of the options, or a fresh one with an empty data directory.
final class OneServer {

    private OneServer() {}

    @FunctionalInterface
    interface Measuring {
        void on(URI url) throws IOException;
    }

    /// @return whether all goals were met
    static boolean measure(Options options, Report report, Measuring measuring) throws IOException {
        report.machine();
        if (options.url() == null) {
            try (var folder = new Folder("socrates-bench");
                    var server =
                            ServerProcess.start(options.server(), folder.path().resolve("data"), 0)) {
                measuring.on(server.url());
            }
        } else {
            measuring.on(options.url());
        }
        boolean met = report.finish();
        report.writeFor(options);
        return met;
    }
}
