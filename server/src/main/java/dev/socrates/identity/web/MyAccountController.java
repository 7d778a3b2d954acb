package dev.socrates.identity.web;

import dev.socrates.identity.Belonging;
import dev.socrates.identity.PasswordChanges;
import dev.socrates.identity.SignInOnly;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.email.EmailAddresses;
import dev.socrates.identity.erasure.Erasure;
import dev.socrates.identity.web.MySessionsController.ChangePassword;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// An account's address, the copy of its data, and its end.
@RestController
@Tag(name = "My account")
@SignInOnly
class MyAccountController {

    private final EmailAddresses addresses;
    private final PasswordChanges passwords;
    private final Erasure erasure;
    private final ExportDownload export;

    MyAccountController(EmailAddresses addresses, PasswordChanges passwords, Erasure erasure, ExportDownload export) {
        this.addresses = addresses;
        this.passwords = passwords;
        this.erasure = erasure;
        this.export = export;
    }

    @PutMapping("/api/v1/users/me/email")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Change my email address",
            description = "The account has the new address once the link that is mailed to it has been used.")
    void changeEmail(
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody ChangeEmail body,
            @Parameter(hidden = true) HttpServletRequest request) {
        addresses.change(person, body.email().strip(), body.password(), Clients.of(request));
    }

    @PostMapping("/api/v1/users/me/verification")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Mail me another link that confirms my address")
    void verifyAgain(@AuthenticationPrincipal SignedIn person) {
        addresses.verifyAgain(person);
    }

    @GetMapping(path = "/api/v1/users/me/export", produces = ExportDownload.TYPE)
    @Operation(
            summary = "Everything that is kept of me",
            description = "A zip of JSON files, with a README that explains them.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = ExportDownload.TYPE, schema = @Schema(type = "string", format = "binary")))
    void export(
            @AuthenticationPrincipal SignedIn person,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        export.send(person, request, response);
    }

    @GetMapping("/api/v1/users/me/erasure")
    @Operation(summary = "What becomes of my projects and teams when I delete my account", description = """
                    `waits` has to be handed over before: others are in it, and only I own it. `goes` is erased with the \\
                    account, `stays` with the others.""")
    Foreseen foresee(@AuthenticationPrincipal SignedIn person) {
        return new Foreseen(
                erasure.foresee(person.user()).stream().map(BelongingView::of).toList());
    }

    @DeleteMapping(path = "/api/v1/users/me", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Delete my account, for good",
            description = "`confirmation` is the email address of the account. What is kept of me is erased.")
    void delete(
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody DeleteAccount body,
            @Parameter(hidden = true) HttpServletRequest request) {
        erasure.erase(person, body.password(), body.confirmation(), Clients.of(request));
    }

    @PostMapping("/api/v1/auth/delete-account")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The same as DELETE /api/v1/users/me")
    void deleteByPost(
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody DeleteAccount body,
            @Parameter(hidden = true) HttpServletRequest request) {
        delete(person, body, request);
    }

    @PostMapping("/api/v1/auth/change-password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The same as PUT /api/v1/users/me/password")
    void changePassword(
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody ChangePassword body,
            @Parameter(hidden = true) HttpServletRequest request) {
        passwords.change(person, body.currentPassword(), body.newPassword(), Clients.of(request));
    }

    record ChangeEmail(
            @NotBlank @Email @Size(max = 255) String email,

            @NotBlank @Size(max = AuthController.LONGEST_PASSWORD)
            String password) {

        @Override
        public String toString() {
            return "ChangeEmail[]";
        }
    }

    record DeleteAccount(
            @NotBlank @Size(max = AuthController.LONGEST_PASSWORD)
            String password,

            @NotBlank @Size(max = 255) String confirmation) {

        @Override
        public String toString() {
            return "DeleteAccount[]";
        }
    }

    record Foreseen(List<BelongingView> items) {}

    /// @param kind project or team
    /// @param fate goes, stays or waits
    record BelongingView(String kind, UUID id, String name, String fate) {

        static BelongingView of(Belonging one) {
            return new BelongingView(
                    one.kind().wire(), one.id(), one.name(), one.fate().wire());
        }
    }
}
