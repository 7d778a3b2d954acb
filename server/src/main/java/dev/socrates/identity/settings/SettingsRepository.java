package dev.socrates.identity.settings;

import static dev.socrates.platform.Times.utc;

import dev.socrates.identity.Display;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.UserId;
import dev.socrates.identity.settings.Settings.Notification;
import dev.socrates.identity.settings.Settings.Profile;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SettingsRepository {

    private final JdbcClient jdbc;

    SettingsRepository(@Qualifier("auth") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Settings> find(UserId user, List<Notification> notifications) {
        return jdbc.sql("""
                select u.name, u.username, p.theme, p.density, p.locale, p.time_zone
                  from users u
                  left join user_settings p on p.user_id = u.id
                 where u.id = :user
                """)
                .param("user", user.value())
                .query((row, _) -> new Settings(
                        new Profile(row.getString("name"), row.getString("username")),
                        Display.stored(
                                row.getString("theme"),
                                row.getString("density"),
                                row.getString("locale"),
                                row.getString("time_zone")),
                        notifications))
                .optional();
    }

    List<Notification> notifications(UserId user) {
        return jdbc.sql("select kind, channel, enabled from notification_preferences where user_id = :user")
                .param("user", user.value())
                .query((row, _) ->
                        new Notification(row.getString("kind"), row.getString("channel"), row.getBoolean("enabled")))
                .list();
    }

    /// @throws IdentityException.UsernameTaken decided by the unique index, so also under a race
    @AuthTransactional
    void save(UserId user, Profile profile, Instant now) {
        try {
            jdbc.sql("update users set name = :name, username = :username, updated_at = :now where id = :user")
                    .param("name", profile.name())
                    .param("username", profile.username())
                    .param("now", utc(now))
                    .param("user", user.value())
                    .update();
        } catch (DuplicateKeyException _) {
            throw new IdentityException.UsernameTaken();
        }
    }

    @AuthTransactional
    void save(UserId user, Display display, Instant now) {
        jdbc.sql("""
                insert into user_settings (user_id, theme, density, locale, time_zone, updated_at)
                values (:user, :theme, :density, :locale, :zone, :now)
                    on conflict (user_id) do update
                   set theme = excluded.theme, density = excluded.density, locale = excluded.locale,
                       time_zone = excluded.time_zone, updated_at = excluded.updated_at
                """)
                .param("user", user.value())
                .param("theme", display.theme())
                .param("density", display.density())
                .param(
                        "locale",
                        Optional.ofNullable(display.locale())
                                .map(one -> one.toLanguageTag())
                                .orElse(null))
                .param(
                        "zone",
                        Optional.ofNullable(display.zone()).map(ZoneId::getId).orElse(null))
                .param("now", utc(now))
                .update();
    }

    @AuthTransactional
    void saveTheme(UserId user, String theme, Instant now) {
        jdbc.sql("""
                insert into user_settings (user_id, theme, updated_at)
                values (:user, :theme, :now)
                    on conflict (user_id) do update set theme = excluded.theme, updated_at = excluded.updated_at
                """)
                .param("user", user.value())
                .param("theme", theme)
                .param("now", utc(now))
                .update();
    }

    @AuthTransactional
    void saveZoneIfNone(UserId user, ZoneId zone, Instant now) {
        jdbc.sql("""
                insert into user_settings as known (user_id, time_zone, updated_at)
                values (:user, :zone, :now)
                    on conflict (user_id) do update
                   set time_zone = excluded.time_zone, updated_at = excluded.updated_at
                 where known.time_zone is null
                """)
                .param("user", user.value())
                .param("zone", zone.getId())
                .param("now", utc(now))
                .update();
    }

    @AuthTransactional
    void save(UserId user, List<Notification> notifications) {
        jdbc.sql("""
                insert into notification_preferences (user_id, kind, channel, enabled)
                select :user, wanted.kind, wanted.channel, wanted.enabled
                  from unnest(:kinds::text[], :channels::text[], :enabled::boolean[]) as wanted (kind, channel, enabled)
                    on conflict (user_id, kind, channel) do update set enabled = excluded.enabled
                """)
                .param("user", user.value())
                .param("kinds", notifications.stream().map(Notification::kind).toArray(String[]::new))
                .param(
                        "channels",
                        notifications.stream().map(Notification::channel).toArray(String[]::new))
                .param(
                        "enabled",
                        notifications.stream().map(Notification::enabled).toArray(Boolean[]::new))
                .update();
    }
}
