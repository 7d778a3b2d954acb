package dev.socrates.identity.web;

import dev.socrates.identity.Display;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.settings.Notifications;
import dev.socrates.identity.settings.Settings.Change;
import dev.socrates.identity.settings.Settings.Notification;
import dev.socrates.identity.settings.Settings.Profile;
import dev.socrates.identity.settings.UserSettings;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.SeeOther;
import dev.socrates.platform.web.Submission;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What somebody decides about the own account: name, display, notifications.
@Controller
@Hidden
@RequestMapping("/settings")
class SettingsPages {

    private static final String PROFILE = "identity/web/settings-profile";
    private static final String DISPLAY = "identity/web/settings-display";
    private static final String NOTIFICATIONS = "identity/web/settings-notifications";
    private static final String FRAGMENT = " :: settings";
    private static final String SAVED = "saved";

    private final UserSettings settings;
    private final Forms forms;
    private final Choices choices;
    private final Clock clock;

    SettingsPages(UserSettings settings, Forms forms, Choices choices, Clock clock) {
        this.settings = settings;
        this.forms = forms;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String profile(@AuthenticationPrincipal SignedIn person, ModelMap model) {
        var profile = settings.of(person.user()).profile();
        model.addAttribute(
                "form", new ProfileForm(Forms.text(profile.name(), 200), Forms.text(profile.username(), 50)));
        return PROFILE;
    }

    @PostMapping
    Object saveProfile(
            @AuthenticationPrincipal SignedIn person, @ModelAttribute("form") ProfileForm form, Submission sent) {
        var problems = form.username().isEmpty() ? Map.<String, String>of() : forms.judge("username", form.username());
        if (problems.isEmpty()) {
            try {
                settings.change(person.user(), Change.of(form.profile()));
                return sent.done("/settings", SAVED, () -> PROFILE + FRAGMENT);
            } catch (WorkspaceException refused) {
                problems = forms.problems(refused, "username");
            }
        }
        sent.refuse("problems", problems);
        return sent.scripted() ? PROFILE + FRAGMENT : PROFILE;
    }

    @GetMapping("/display")
    String display(@AuthenticationPrincipal SignedIn person, ModelMap model) {
        var display = person.display();
        var locale = display.locale();
        var zone = display.zone();
        return displayPage(
                new DisplayForm(
                        display.theme(),
                        display.density(),
                        locale == null ? "" : locale.toLanguageTag(),
                        zone == null ? "" : zone.getId()),
                model);
    }

    /// Always a whole new page: theme and density are set on its root.
    @PostMapping("/display")
    Object saveDisplay(
            @AuthenticationPrincipal SignedIn person, @ModelAttribute("form") DisplayForm form, Submission sent) {
        try {
            settings.change(person.user(), Change.of(form.display()));
            return SeeOther.at("/settings/display?done=saved");
        } catch (WorkspaceException refused) {
            sent.refuse("problems", forms.problems(refused, "theme"));
            return displayPage(form, sent.model());
        }
    }

    /// The switch at the top of each page.
    @PostMapping("/theme")
    Object theme(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam String theme,
            HtmxRequest htmx,
            HttpServletRequest request) {
        settings.setTheme(person.user(), theme);
        return htmx.isHtmxRequest() ? ResponseEntity.noContent().build() : SeeOther.at(LocalPath.before(request));
    }

    @GetMapping("/notifications")
    String notifications(@AuthenticationPrincipal SignedIn person, ModelMap model) {
        return notificationsPage(person, model);
    }

    @PostMapping("/notifications")
    Object saveNotifications(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") Set<String> on,
            Submission sent) {
        var wanted = Notifications.KINDS.stream()
                .flatMap(kind -> Notifications.CHANNELS.stream()
                        .map(channel -> new Notification(kind, channel, on.contains(kind + "." + channel))))
                .toList();
        settings.change(person.user(), Change.of(wanted));
        return sent.done("/settings/notifications", SAVED, () -> notificationsPage(person, sent.model()) + FRAGMENT);
    }

    private String notificationsPage(SignedIn person, ModelMap model) {
        var on = settings.of(person.user()).notifications().stream()
                .filter(Notification::enabled)
                .map(one -> one.kind() + "." + one.channel())
                .toList();
        model.addAllAttributes(
                Map.of("kinds", Notifications.KINDS, "channels", Notifications.CHANNELS, "on", List.copyOf(on)));
        return NOTIFICATIONS;
    }

    private String displayPage(DisplayForm form, ModelMap model) {
        model.addAllAttributes(Map.of(
                "form", form,
                "locales", choices.locales(form.locale()),
                "zones", choices.zones(form.timeZone()),
                "now", clock.instant()));
        return DISPLAY;
    }

    /// What came in with the form; what is missing is empty.
    record ProfileForm(String name, String username) {

        ProfileForm {
            name = Forms.text(name, 200);
            username = Forms.text(username, 50);
        }

        Profile profile() {
            return new Profile(Forms.nullIfBlank(name), Forms.nullIfBlank(username));
        }
    }

    record DisplayForm(String theme, String density, String locale, String timeZone) {

        DisplayForm {
            theme = Forms.text(theme, 100);
            density = Forms.text(density, 100);
            locale = Forms.text(locale, 100);
            timeZone = Forms.text(timeZone, 100);
        }

        Display display() {
            return Display.of(theme, density, locale, timeZone);
        }
    }
}
