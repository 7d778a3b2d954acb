package dev.socrates.platform.database.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Three roles: one creates, the two others own one database each and cannot enter any other.
final class Roles {

    static final String OWNER = "socrates_owner";
    static final String AUTH = "socrates_auth";
    static final String SPECS = "socrates_specs";
    static final List<String> ALL = List.of(OWNER, AUTH, SPECS);

    private static final List<String> SYSTEM_DATABASES = List.of("postgres", "template1");

    private Roles() {}

    /// Checked at every start, so that a first start which was interrupted is completed by the next one.
    static void provide(Connection owner, Credentials credentials) throws SQLException {
        for (var database : SYSTEM_DATABASES) {
            closeToPublic(owner, database);
        }
        for (var name : List.of(AUTH, SPECS)) {
            if (!exists(owner, "select 1 from pg_roles where rolname = ?", name)) {
                execute(owner, "create role " + name + " login password '" + credentials.password(name) + "'");
            }
            if (!exists(owner, "select 1 from pg_database where datname = ?", name)) {
                execute(owner, "create database " + name + " owner " + name);
            }
            closeToPublic(owner, name);
        }
    }

    private static void closeToPublic(Connection owner, String database) throws SQLException {
        if (exists(owner, "select 1 where has_database_privilege('public', ?, 'connect')", database)) {
            execute(owner, "revoke all on database " + database + " from public");
        }
    }

    private static boolean exists(Connection owner, String query, String name) throws SQLException {
        try (var statement = owner.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
