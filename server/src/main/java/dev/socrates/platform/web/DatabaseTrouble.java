package dev.socrates.platform.web;

import java.sql.SQLException;
import java.util.Optional;

/// Whose fault it is that a statement failed.
enum DatabaseTrouble {
    /// It cannot be reached, or starts or stops at this moment.
    SILENT,
    /// It has run out of disk or memory.
    FULL,
    /// It works, and we asked for something wrong.
    OURS;

    /// By the state that the database gives: class 08 is trouble with the connection, 57P0x a server that shuts down,
    /// starts up or was crashed, 53 a lack of resources. Whatever has no state never reached it.
    static DatabaseTrouble of(Throwable failure) {
        var state = sqlState(failure);
        if (state.isEmpty() || state.get().startsWith("08") || state.get().startsWith("57P")) {
            return SILENT;
        }
        return state.get().startsWith("53") ? FULL : OURS;
    }

    private static Optional<String> sqlState(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(sql.getSQLState());
            }
        }
        return Optional.empty();
    }
}
