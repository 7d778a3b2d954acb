package dev.socrates.platform.database;

/// @param largest connections at most
/// @param idle connections kept open when nobody needs them
record PoolSize(int largest, int idle) {

    static final PoolSize EMBEDDED_SPECS = new PoolSize(16, 4);
    static final PoolSize EMBEDDED_AUTH = new PoolSize(8, 2);
}
