package dev.socrates.identity.web;

import dev.socrates.identity.Display;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.settings.Notifications;
import dev.socrates.identity.settings.Settings.Change;
import dev.socrates.identity.settings.Settings.Notification;
import dev.socrates.identity.settings.Settings.Profile;
import dev.socrates.identity.settings.UserSettings;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.Toast;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

    private final UserSettings settings;
    private final Forms forms;
    private final Choices choices;
    private final MessageSource messages;
    private final Clock clock;

    SettingsPages(UserSettings settings, Forms forms, Choices choices, MessageSource messages, Clock clock) {
        this.settings = settings;
        this.forms = forms;
        this.choices = choices;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String profile(@AuthenticationPrincipal SignedIn person, Model model) {
        var profile = settings.of(person.user()).profile();
        model.addAttribute(
                "form", new ProfileForm(Forms.text(profile.name(), 200), Forms.text(profile.username(), 50)));
        return PROFILE;
    }

    @PostMapping
    Object saveProfile(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") ProfileForm form,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        var problems = form.username().isEmpty() ? Map.<String, String>of() : forms.judge("username", form.username());
        if (problems.isEmpty()) {
            try {
                settings.change(person.user(), Change.of(form.profile()));
                return saved(PROFILE, "/settings", htmx, response);
            } catch (WorkspaceException refused) {
                problems = forms.problems(refused, "username");
            }
        }
        return again(PROFILE, problems, htmx, model, response);
    }

    @GetMapping("/display")
    String display(@AuthenticationPrincipal SignedIn person, Model model) {
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
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") DisplayForm form,
            Model model,
            HttpServletResponse response) {
        try {
            settings.change(person.user(), Change.of(form.display()));
            return LocalPath.redirect("/settings/display?done=saved");
        } catch (WorkspaceException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", forms.problems(refused, "theme"));
            return displayPage(form, model);
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
        return htmx.isHtmxRequest()
                ? ResponseEntity.noContent().build()
                : LocalPath.redirect(LocalPath.before(request));
    }

    @GetMapping("/notifications")
    String notifications(@AuthenticationPrincipal SignedIn person, Model model) {
        return notificationsPage(person, NOTIFICATIONS, model);
    }

    @PostMapping("/notifications")
    Object saveNotifications(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") Set<String> on,
            HtmxRequest htmx,
            Model model,
            HttpServletResponse response) {
        var wanted = Notifications.KINDS.stream()
                .flatMap(kind -> Notifications.CHANNELS.stream()
                        .map(channel -> new Notification(kind, channel, on.contains(kind + "." + channel))))
                .toList();
        settings.change(person.user(), Change.of(wanted));
        notificationsPage(person, NOTIFICATIONS, model);
        return saved(NOTIFICATIONS, "/settings/notifications", htmx, response);
    }

    private String notificationsPage(SignedIn person, String view, Model model) {
        var on = settings.of(person.user()).notifications().stream()
                .filter(Notification::enabled)
                .map(one -> one.kind() + "." + one.channel())
                .toList();
        model.addAllAttributes(
                Map.of("kinds", Notifications.KINDS, "channels", Notifications.CHANNELS, "on", List.copyOf(on)));
        return view;
    }

    private String displayPage(DisplayForm form, Model model) {
        model.addAllAttributes(Map.of(
                "form", form,
                "locales", choices.locales(form.locale()),
                "zones", choices.zones(form.timeZone()),
                "now", clock.instant()));
        return DISPLAY;
    }

    private Object saved(String view, String address, HtmxRequest htmx, HttpServletResponse response) {
        if (!htmx.isHtmxRequest()) {
            return LocalPath.redirect(address + "?done=saved");
        }
        var text = messages.getMessage("done.saved", null, LocaleContextHolder.getLocale());
        response.setHeader(Toast.HEADER, Toast.success(text).header());
        return view + FRAGMENT;
    }

    private static String again(
            String view, Map<String, String> problems, HtmxRequest htmx, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", problems);
        return htmx.isHtmxRequest() ? view + FRAGMENT : view;
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
