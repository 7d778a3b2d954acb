package dev.socrates.identity.web;

import dev.socrates.identity.Display;
import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.settings.Settings;
import dev.socrates.identity.settings.Settings.Change;
import dev.socrates.identity.settings.Settings.Notification;
import dev.socrates.identity.settings.Settings.Profile;
import dev.socrates.identity.settings.UserSettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/users/me/settings")
@Tag(name = "My account")
@Scoped(value = Scope.ACCOUNT_READ, writes = Scope.ACCOUNT_WRITE)
class SettingsController {

    private final UserSettings settings;

    SettingsController(UserSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    @Operation(
            summary = "My settings",
            description = "Name, display and every kind of notification; what was never decided is as usual.")
    SettingsView get(@AuthenticationPrincipal SignedIn person) {
        return SettingsView.of(settings.of(person.user()));
    }

    @PutMapping
    @Operation(
            summary = "Change my settings",
            description =
                    "Takes what GET gives, and a field that is left out is empty. Only a notification that is not "
                            + "named stays as it is. Notifications are stored; nothing is sent yet.")
    SettingsView change(@AuthenticationPrincipal SignedIn person, @Valid @RequestBody ChangeSettings body) {
        settings.change(person.user(), body.change());
        return SettingsView.of(settings.of(person.user()));
    }

    record ChangeSettings(
            @Size(max = 200) @Nullable String name,

            @Pattern(regexp = RegistrationController.USERNAME, message = RegistrationController.USERNAME_RULE) @Nullable
            String username,

            @NotBlank @Size(max = 20) String theme,
            @NotBlank @Size(max = 20) String density,
            @Size(max = 100) @Nullable String locale,
            @Size(max = 100) @Nullable String timeZone,
            @Size(max = 100) @Nullable List<@Valid @NotNull NotificationPart> notifications) {

        Change change() {
            var called = Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
            return new Change(
                    new Profile(called.orElse(null), username),
                    Display.of(theme, density, locale, timeZone),
                    Optional.ofNullable(notifications).orElse(List.of()).stream()
                            .map(NotificationPart::notification)
                            .toList());
        }
    }

    record NotificationPart(
            @NotBlank @Size(max = 50) String kind,
            @NotBlank @Size(max = 50) String channel,
            @NotNull Boolean enabled) {

        Notification notification() {
            return new Notification(kind, channel, enabled);
        }
    }

    record SettingsView(
            @Nullable String name,
            @Nullable String username,
            String theme,
            String density,
            @Nullable String locale,
            @Nullable String timeZone,
            List<NotificationView> notifications) {

        static SettingsView of(Settings settings) {
            var display = settings.display();
            return new SettingsView(
                    settings.profile().name(),
                    settings.profile().username(),
                    display.theme(),
                    display.density(),
                    Optional.ofNullable(display.locale())
                            .map(Locale::toLanguageTag)
                            .orElse(null),
                    Optional.ofNullable(display.zone()).map(ZoneId::getId).orElse(null),
                    settings.notifications().stream()
                            .map(one -> new NotificationView(one.kind(), one.channel(), one.enabled()))
                            .toList());
        }
    }

    record NotificationView(String kind, String channel, boolean enabled) {}
}
