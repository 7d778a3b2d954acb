package dev.socrates.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads who makes a request. Its queries select, of users `u` and their settings `p`: `user_id`, `email`, `verified`,
/// `name`, `admin_role`, `theme`, `density`, `locale`, `time_zone`, and `teams`, an array of "id role".
public final class SignedInRow {

    private SignedInRow() {}

    /// @param session id of the session or of the key
    public static SignedIn read(ResultSet row, UUID session, Reach reach) throws SQLException {
        var adminRole = row.getString("admin_role");
        return new SignedIn(
                new UserId(row.getObject("user_id", UUID.class)),
                session,
                row.getString("email"),
                row.getBoolean("verified"),
                row.getString("name"),
                adminRole == null ? null : AdminRole.ofWire(adminRole).orElse(null),
                Display.stored(
                        row.getString("theme"),
                        row.getString("density"),
                        row.getString("locale"),
                        row.getString("time_zone")),
                teams(row),
                reach);
    }

    private static List<TeamMembership> teams(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("teams").getArray())
                .map(team -> team.split(" ", 2))
                .map(team -> new TeamMembership(new TeamId(UUID.fromString(team[0])), TeamRole.ofWire(team[1])))
                .toList();
    }
}
