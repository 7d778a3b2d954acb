package dev.socrates.identity.settings;

import dev.socrates.identity.Display;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody has decided about the own account.
///
/// @param notifications each kind and channel there is, decided or as usual
public record Settings(Profile profile, Display display, List<Notification> notifications) {

    public record Profile(@Nullable String name, @Nullable String username) {}

    /// @param kind what happened, see [Notifications]
    /// @param channel in_app or email
    public record Notification(String kind, String channel, boolean enabled) {}

    /// What is to change; a part that is null stays as it is, and so does a notification that is not named.
    public record Change(
            @Nullable Profile profile, @Nullable Display display, List<Notification> notifications) {

        public static Change of(Profile profile) {
            return new Change(profile, null, List.of());
        }

        public static Change of(Display display) {
            return new Change(null, display, List.of());
        }

        public static Change of(List<Notification> notifications) {
            return new Change(null, null, notifications);
        }
    }
}
