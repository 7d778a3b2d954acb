package dev.socrates.identity.web;

import dev.socrates.identity.PasswordResets;
import dev.socrates.identity.email.EmailAddresses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Links that are mailed, for people who cannot or need not sign in.
@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "Sign-in")
@SecurityRequirements
class AccountLinksController {

    private final PasswordResets resets;
    private final EmailAddresses addresses;

    AccountLinksController(PasswordResets resets, EmailAddresses addresses) {
        this.resets = resets;
        this.addresses = addresses;
    }

    @PostMapping("/password-reset")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Ask for a link that sets a new password",
            description = "The reply is the same whether or not there is such an account.")
    void askForReset(@Valid @RequestBody LinkWanted body, @Parameter(hidden = true) HttpServletRequest request) {
        resets.ask(body.email().strip(), Clients.of(request));
    }

    @PostMapping("/password-reset/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Set a new password with the token of a link",
            description = "The link works once and for an hour. All sessions of the account end; sign in afterwards.")
    void reset(@Valid @RequestBody NewPassword body, @Parameter(hidden = true) HttpServletRequest request) {
        resets.confirm(body.token(), body.newPassword(), Clients.of(request));
    }

    @PostMapping("/verification")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Ask for another link that confirms the address",
            description = "The reply is the same whether or not there is such an account.")
    void askForVerification(@Valid @RequestBody LinkWanted body, @Parameter(hidden = true) HttpServletRequest request) {
        addresses.verifyAgain(body.email().strip(), Clients.of(request));
    }

    @PostMapping("/verification/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Confirm an address with the token of a link",
            description = "The link works once and for 24 hours, for a first address as for a changed one.")
    void verify(@Valid @RequestBody Token body, @Parameter(hidden = true) HttpServletRequest request) {
        addresses.confirm(body.token(), Clients.of(request));
    }

    record LinkWanted(@NotBlank @Email @Size(max = 255) String email) {}

    record Token(@NotBlank @Size(max = 200) String token) {

        @Override
        public String toString() {
            return "Token[]";
        }
    }

    record NewPassword(
            @NotBlank @Size(max = 200) String token,

            @NotBlank @Size(max = AuthController.LONGEST_PASSWORD)
            String newPassword) {

        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }
}
