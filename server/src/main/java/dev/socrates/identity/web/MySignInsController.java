package dev.socrates.identity.web;

import dev.socrates.identity.SignInOnly;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.elsewhere.LinkedSignIn;
import dev.socrates.identity.elsewhere.LinkedSignIns;
import dev.socrates.identity.elsewhere.Providers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Accounts elsewhere that open the one here. They are linked in a browser, because the provider asks for
/// its own sign-in.
@RestController
@RequestMapping("/api/v1")
@SignInOnly
class MySignInsController {

    private final LinkedSignIns linked;
    private final Providers providers;

    MySignInsController(LinkedSignIns linked, Providers providers) {
        this.linked = linked;
        this.providers = providers;
    }

    @GetMapping("/auth/providers")
    @SecurityRequirements
    @Tag(name = "Sign-in")
    @Operation(
            summary = "Where people can sign in besides here",
            description = "A browser begins at the path; it ends with a session of that browser.")
    ProviderList providers() {
        return new ProviderList(providers.all().stream()
                .map(one -> new ProviderView(one.id(), one.name(), "/sign-in/elsewhere/" + one.id()))
                .toList());
    }

    @GetMapping("/users/me/sign-ins")
    @Tag(name = "My account")
    @Operation(summary = "Accounts elsewhere that open mine, oldest first")
    SignInList signIns(@AuthenticationPrincipal SignedIn person) {
        return new SignInList(
                linked.of(person.user()).stream().map(SignInView::of).toList());
    }

    @DeleteMapping("/users/me/sign-ins/{sign_in_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Tag(name = "My account")
    @Operation(
            summary = "Unlink an account elsewhere",
            description = "Refused with 409 when nothing else would open my account.")
    void unlink(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("sign_in_id") UUID id,
            @Parameter(hidden = true) HttpServletRequest request) {
        linked.unlink(person, id, Clients.of(request));
    }

    record ProviderList(List<ProviderView> items) {}

    record ProviderView(String provider, String name, String path) {}

    record SignInList(List<SignInView> items) {}

    record SignInView(
            UUID signInId,
            String provider,
            String name,
            @Nullable String label,
            Instant linkedAt,
            @Nullable Instant lastUsedAt) {

        static SignInView of(LinkedSignIn one) {
            return new SignInView(one.id(), one.provider(), one.name(), one.label(), one.linkedAt(), one.lastUsedAt());
        }
    }
}
