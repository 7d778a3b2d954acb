package dev.socrates.identity.web;

import dev.socrates.identity.Accounts;
import dev.socrates.identity.Scope;
import dev.socrates.identity.Scoped;
import dev.socrates.identity.SignInOnly;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.sessions.RefreshTokens;
import dev.socrates.identity.sessions.Sessions;
import dev.socrates.identity.sessions.SignOuts;
import dev.socrates.identity.twofactor.FactorAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Signing in and out, step by step.
@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "Sign-in")
class AuthController {

    static final int LONGEST_PASSWORD = 1_000;

    private final Accounts accounts;
    private final Sessions sessions;
    private final RefreshTokens refreshes;
    private final SignOuts signOuts;

    AuthController(Accounts accounts, Sessions sessions, RefreshTokens refreshes, SignOuts signOuts) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.refreshes = refreshes;
        this.signOuts = signOuts;
    }

    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_JSON_VALUE)
    @SecurityRequirements
    @Operation(
            summary = "Sign in with email and password",
            description =
                    "Where the account has a second factor the answer is 401 with the code TWO_FACTOR_NEEDED and a"
                            + " ticket in its details, for the second step.")
    TokenView login(@Valid @RequestBody Login body, @Parameter(hidden = true) HttpServletRequest request) {
        return TokenView.of(sessions.signIn(body.email(), body.password(), Clients.of(request)));
    }

    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @SecurityRequirements
    @Operation(summary = "Sign in with the OAuth 2.0 password form")
    TokenView loginForm(
            @RequestParam @NotBlank @Size(max = 255) String username,
            @RequestParam @NotBlank @Size(max = LONGEST_PASSWORD) String password,
            @Parameter(hidden = true) HttpServletRequest request) {
        return TokenView.of(sessions.signIn(username, password, Clients.of(request)));
    }

    @PostMapping("/login/two-factor")
    @SecurityRequirements
    @Operation(
            summary = "The second step of a sign-in",
            description = "Takes the ticket of the first step, once and for five minutes, with a code of the app or a"
                    + " recovery code. A ticket ends after ten wrong codes.")
    TokenView secondStep(@Valid @RequestBody SecondStep body, @Parameter(hidden = true) HttpServletRequest request) {
        return TokenView.of(sessions.finish(body.ticket(), body.answer(), Clients.of(request)));
    }

    @PostMapping("/refresh")
    @SecurityRequirements
    @Operation(summary = "Exchange a refresh token", description = "Each refresh token can be used once.")
    TokenView refresh(@Valid @RequestBody Refresh body, @Parameter(hidden = true) HttpServletRequest request) {
        return TokenView.of(refreshes.exchange(body.refreshToken(), Clients.of(request)));
    }

    @SignInOnly
    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out", description = "Ends the session at once, with all its tokens.")
    void logout(@AuthenticationPrincipal SignedIn person, @Parameter(hidden = true) HttpServletRequest request) {
        signOuts.signOut(person, Clients.of(request));
    }

    @Scoped(Scope.ACCOUNT_READ)
    @GetMapping("/me")
    @Operation(summary = "The account that is signed in")
    AccountView me(@AuthenticationPrincipal SignedIn person) {
        return AccountView.of(accounts.account(person.user()));
    }

    record Login(
            @NotBlank @Size(max = 255) String email,
            @NotBlank @Size(max = LONGEST_PASSWORD) String password) {

        @Override
        public String toString() {
            return "Login[]";
        }
    }

    record SecondStep(
            @NotBlank @Size(max = 200) String ticket,

            @Size(max = TwoFactorController.LONGEST_CODE) @Nullable
            String code,

            @Size(max = TwoFactorController.LONGEST_CODE) @Nullable
            String recoveryCode) {

        FactorAnswer answer() {
            return TwoFactorController.answer(code, recoveryCode);
        }

        @Override
        public String toString() {
            return "SecondStep[]";
        }
    }

    record Refresh(@NotBlank @Size(max = 500) String refreshToken) {

        @Override
        public String toString() {
            return "Refresh[]";
        }
    }
}
