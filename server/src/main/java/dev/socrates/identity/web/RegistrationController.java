package dev.socrates.identity.web;

import dev.socrates.identity.Accounts.NewAccount;
import dev.socrates.identity.FirstStart;
import dev.socrates.identity.Registrations;
import dev.socrates.identity.sessions.Sessions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// How accounts come to be: one's own, and the first of all.
@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "Sign-in")
class RegistrationController {

    static final String USERNAME = "[A-Za-z0-9_-]{3,50}";
    static final String USERNAME_RULE = "must have 3 to 50 letters, digits, - or _";

    private final Registrations registrations;
    private final FirstStart firstStart;
    private final Sessions sessions;

    RegistrationController(Registrations registrations, FirstStart firstStart, Sessions sessions) {
        this.registrations = registrations;
        this.firstStart = firstStart;
        this.sessions = sessions;
    }

    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    @Operation(summary = "Register an account", description = """
                    Email and password are enough. `invitation` is the token of an invitation that was mailed to this address; \
                    where accounts are made by invitation only, it is needed. An account that is `pending` can be used once its \
                    address is confirmed; then nothing here tells whether the address was taken.""")
    AccountView register(@Valid @RequestBody Registration body, @Parameter(hidden = true) HttpServletRequest request) {
        return AccountView.of(registrations.register(body.account(), body.invitation(), Clients.of(request)));
    }

    @PostMapping("/setup")
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    @Operation(
            summary = "Make the first account",
            description = "Takes the token of the link that the first start prints.")
    TokenView setup(@Valid @RequestBody Setup body, @Parameter(hidden = true) HttpServletRequest request) {
        var wanted = new NewAccount(body.email(), body.password(), body.name(), null);
        return TokenView.of(sessions.open(firstStart.make(body.token(), wanted), Clients.of(request)));
    }

    record Registration(
            @NotBlank @Email @Size(max = 255) String email,

            @NotBlank @Size(max = AuthController.LONGEST_PASSWORD)
            String password,

            @Size(max = 200) @Nullable String name,

            @Pattern(regexp = USERNAME, message = USERNAME_RULE) @Nullable
            String username,

            @Size(max = 200) @Nullable String invitation) {

        NewAccount account() {
            return new NewAccount(email.strip(), password, name, username);
        }

        @Override
        public String toString() {
            return "Registration[]";
        }
    }

    record Setup(
            @NotBlank @Size(max = 200) String token,
            @NotBlank @Email @Size(max = 255) String email,

            @NotBlank @Size(max = AuthController.LONGEST_PASSWORD)
            String password,

            @Size(max = 200) @Nullable String name) {

        @Override
        public String toString() {
            return "Setup[]";
        }
    }
}
