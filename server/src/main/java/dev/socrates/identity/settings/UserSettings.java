package dev.socrates.identity.settings;

import dev.socrates.identity.Display;
import dev.socrates.identity.IdentityException;
import dev.socrates.identity.UserId;
import dev.socrates.identity.settings.Settings.Change;
import dev.socrates.platform.database.AuthTransactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The settings of each person's account.
@Service
public class UserSettings {

    private final SettingsRepository repository;
    private final Clock clock;

    UserSettings(SettingsRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public Settings of(UserId user) {
        var notifications = Notifications.completed(repository.notifications(user));
        return repository.find(user, notifications).orElseThrow(IdentityException.WrongCredentials::new);
    }

    /// @throws IdentityException.UsernameTaken when somebody else has it
    /// @throws InvalidException for a notification that does not exist
    @AuthTransactional
    public void change(UserId user, Change change) {
        var now = clock.instant();
        Notifications.judge(change.notifications());
        Optional.ofNullable(change.profile()).ifPresent(profile -> repository.save(user, profile, now));
        Optional.ofNullable(change.display()).ifPresent(display -> repository.save(user, display, now));
        if (!change.notifications().isEmpty()) {
            repository.save(user, change.notifications());
        }
    }

    /// @throws InvalidException when it is none
    public void setTheme(UserId user, String theme) {
        repository.saveTheme(user, Display.theme(theme), clock.instant());
    }

    /// What the browser says about its zone counts for somebody who has not chosen one.
    public void suggestZone(UserId user, @Nullable String zone) {
        if (zone != null && ZoneId.getAvailableZoneIds().contains(zone)) {
            repository.saveZoneIfNone(user, ZoneId.of(zone), clock.instant());
        }
    }
}
