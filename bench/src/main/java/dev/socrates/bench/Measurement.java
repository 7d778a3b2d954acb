package dev.socrates.bench;

/// What `./socrates bench` measures on a server.
enum Measurement {
    /// Answers and other calls of the REST interface, with start, memory and size.
    LOAD(false),
    /// The pages instead.
    PAGES(false),
    /// What it costs a request to be let in.
    ACCESS(false),
    /// Answers in a project of 10,000 statements.
    LARGE(true),
    /// What is left after kill -9.
    KILL(true);

    private final boolean ownServer;

    Measurement(boolean ownServer) {
        this.ownServer = ownServer;
    }

    /// Whether it reaches behind the server, so that it cannot measure one that somebody else has started.
    boolean ownServer() {
        return ownServer;
    }
}
