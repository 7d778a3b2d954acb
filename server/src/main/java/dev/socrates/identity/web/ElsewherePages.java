package dev.socrates.identity.web;

import dev.socrates.identity.IdentityException;
import dev.socrates.identity.elsewhere.Detour;
import dev.socrates.identity.elsewhere.Detour.Reason;
import dev.socrates.identity.elsewhere.Detour.Wish;
import dev.socrates.identity.elsewhere.Detours;
import dev.socrates.identity.elsewhere.Provider;
import dev.socrates.identity.elsewhere.Providers;
import dev.socrates.identity.elsewhere.Reception;
import dev.socrates.identity.elsewhere.Standing;
import dev.socrates.identity.elsewhere.Visitor;
import dev.socrates.platform.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in with an account elsewhere. Each provider comes back to an address of its own, so that none
/// can pass for another. Somebody who is signed in already links the account instead.
@Controller
@Hidden
@RequestMapping("/sign-in/elsewhere/{provider}")
class ElsewherePages {

    private static final String LINKED = "/settings/security?done=linked";
    private static final int LONGEST = 200;
    private static final Duration AWAY = Duration.ofMinutes(10);

    private final Providers providers;
    private final Detours detours;
    private final Reception reception;
    private final Entrance entrance;

    ElsewherePages(Providers providers, Detours detours, Reception reception, Entrance entrance) {
        this.providers = providers;
        this.detours = detours;
        this.reception = reception;
        this.entrance = entrance;
    }

    @GetMapping
    Object leave(
            @PathVariable String provider,
            @RequestParam(defaultValue = LocalPath.START) String next,
            @RequestParam(defaultValue = "") String invitation,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var there = find(provider);
        var detour = detours.to(there, new Wish(LocalPath.orStart(next), Forms.text(invitation, LONGEST)), request);
        if (detour.isEmpty()) {
            return problem(there, Reason.UNREACHABLE, model, response);
        }
        PageCookies.keep(request, response, PageCookies.DETOUR, detour.get().seal(), AWAY);
        return SeeOther.away(detour.get().address().toString());
    }

    @GetMapping("/back")
    Object back(
            @PathVariable String provider,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String iss,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var there = find(provider);
        var kept = PageCookies.read(request, PageCookies.DETOUR).orElse(null);
        PageCookies.drop(request, response, PageCookies.DETOUR);
        return switch (detours.from(there, new Detour.Answer(code, state, error, iss), kept)) {
            case Detour.Return.Failed(var reason) -> problem(there, reason, model, response);
            case Detour.Return.Arrived(var visitor, var wish) -> arrived(visitor, wish, model, request, response);
        };
    }

    private Object arrived(
            Visitor visitor, Wish wish, Model model, HttpServletRequest request, HttpServletResponse response) {
        return switch (reception.receive(visitor, wish.invitation(), Entrance.current(), Clients.of(request))) {
            case Standing.Welcome(var proof, boolean made) -> {
                var onward = new Onward(made && wish.next().equals(LocalPath.START) ? "/first-steps" : wish.next(), "");
                yield SeeOther.at(entrance.enter(proof, visitor.provider().id(), onward, request, response));
            }
            case Standing.LinkNeeded(var token, var life) -> {
                PageCookies.keep(request, response, PageCookies.LINK, token, life);
                yield SeeOther.at("/sign-in/link" + new Onward(wish.next(), "").query());
            }
            case Standing.LinkedAlready() -> SeeOther.at(LINKED);
            case Standing.Refused(var reason) -> problem(visitor.provider(), reason, model, response);
        };
    }

    private Provider find(String provider) {
        return providers.find(provider).orElseThrow(IdentityException.NoSuchSignIn::new);
    }

    /// Nothing of what the provider says is shown: anybody can send somebody here with a text of their own.
    private static String problem(Provider provider, Reason reason, Model model, HttpServletResponse response) {
        var status = switch (reason) {
            case CANCELLED -> HttpStatus.OK;
            case STALE -> HttpStatus.BAD_REQUEST;
            case UNREACHABLE -> HttpStatus.BAD_GATEWAY;
            case REFUSED, NO_ADDRESS, CLOSED, NOT_ACTIVE, TAKEN -> HttpStatus.FORBIDDEN;
        };
        response.setStatus(status.value());
        model.addAttribute("provider", provider.name());
        model.addAttribute("reason", reason.name().toLowerCase(Locale.ROOT));
        return "identity/web/elsewhere-problem";
    }
}
