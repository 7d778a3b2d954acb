package dev.socrates.identity.web;

import dev.socrates.identity.Scope;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.keys.ApiKey;
import dev.socrates.identity.keys.ApiKeys;
import dev.socrates.identity.keys.NewKey;
import dev.socrates.platform.Page;
import dev.socrates.platform.WorkspaceException;
import dev.socrates.platform.web.PublicAddress;
import dev.socrates.platform.web.Submission;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The API keys of somebody: made, looked through, renamed and revoked.
@Controller
@Hidden
@RequestMapping("/settings/api-keys")
class ApiKeyPages {

    private static final String PATH = "/settings/api-keys";
    private static final String PAGE = "identity/web/settings-api-keys";
    private static final String CREATED = "identity/web/settings-api-key-created";
    private static final String NEVER = "never";

    /// To choose from, in days.
    private static final List<Integer> LIVES = List.of(7, 30, NewKey.USUAL_DAYS, 180, NewKey.LONGEST_DAYS);

    private final ApiKeys keys;
    private final Forms forms;
    private final PublicAddress addresses;
    private final Clock clock;

    ApiKeyPages(ApiKeys keys, Forms forms, PublicAddress addresses, Clock clock) {
        this.keys = keys;
        this.forms = forms;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn person, ModelMap model) {
        return page(person, KeyForm.EMPTY, model);
    }

    /// The key is shown in this reply and never again: nothing keeps it. Sent once more, the form is refused for its
    /// name.
    @PostMapping
    String create(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute("form") KeyForm form,
            Submission sent,
            HttpServletRequest request) {
        try {
            sent.model()
                    .addAttribute("created", keys.create(person, form.wanted(), Clients.of(request)))
                    .addAttribute("address", addresses.of("/api/v1/projects"));
            return CREATED;
        } catch (WorkspaceException refused) {
            sent.refuse("problems", forms.problems(refused, "name"));
            return page(person, form, sent.model());
        }
    }

    @PostMapping("/{api_key_id}/rename")
    Object rename(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("api_key_id") UUID id,
            @RequestParam(defaultValue = "") String name,
            Submission sent) {
        try {
            keys.rename(person.user(), id, name);
            return done("saved", person, sent);
        } catch (WorkspaceException refused) {
            if (refused.kind() == WorkspaceException.Kind.NOT_FOUND) {
                throw refused;
            }
            sent.refuse("renameProblem", forms.problems(refused, "name").getOrDefault("name", ""));
            sent.model().addAttribute("renaming", id).addAttribute("renamed", Forms.text(name, NewKey.LONGEST_NAME));
            var page = page(person, KeyForm.EMPTY, sent.model());
            return sent.scripted() ? page + " :: keys" : page;
        }
    }

    @PostMapping("/{api_key_id}/revoke")
    Object revoke(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("api_key_id") UUID id,
            Submission sent,
            HttpServletRequest request) {
        keys.revoke(person.user(), id, Clients.of(request));
        return done("key", person, sent);
    }

    private Object done(String what, SignedIn person, Submission sent) {
        return sent.done(PATH, what, () -> page(person, KeyForm.EMPTY, sent.model()) + " :: keys");
    }

    private String page(SignedIn person, KeyForm form, ModelMap model) {
        var page = keys.of(person.user(), null, Page.MAX_LIMIT);
        var now = clock.instant();
        model.addAllAttributes(Map.of(
                "form",
                form,
                "keys",
                page.items().stream()
                        .map(key -> new Row(key, key.isExpired(now)))
                        .toList(),
                "grantable",
                ApiKeys.grantable(person).stream().map(Scope::wire).toList(),
                "lives",
                LIVES,
                "longestName",
                NewKey.LONGEST_NAME));
        return PAGE;
    }

    record Row(ApiKey key, boolean expired) {

        public List<String> scopes() {
            return key.scopes().stream().sorted().map(Scope::wire).toList();
        }
    }

    /// What came in with the form; what is missing is empty.
    record KeyForm(String name, Set<String> scopes, String life) {

        static final KeyForm EMPTY = new KeyForm("", Set.of(), String.valueOf(NewKey.USUAL_DAYS));

        KeyForm(@Nullable String name, @Nullable Set<String> scopes, @Nullable String life) {
            this.name = Forms.text(name, 200);
            this.scopes = Optional.ofNullable(scopes).map(Set::copyOf).orElse(Set.of());
            this.life = Forms.text(life, 10);
        }

        NewKey wanted() {
            return NewKey.of(name, scopes, days(), life.equals(NEVER));
        }

        /// What is no number is no length of time that there could be.
        private @Nullable Integer days() {
            if (life.equals(NEVER)) {
                return null;
            }
            return life.matches("[0-9]{1,6}") ? Integer.valueOf(life) : Integer.valueOf(0);
        }
    }
}
