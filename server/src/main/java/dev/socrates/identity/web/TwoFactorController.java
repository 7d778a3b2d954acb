package dev.socrates.identity.web;

import dev.socrates.identity.SignInOnly;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.twofactor.FactorAnswer;
import dev.socrates.identity.twofactor.TwoFactor;
import dev.socrates.platform.InvalidException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/users/me/two-factor")
@Tag(name = "My account")
@SignInOnly
class TwoFactorController {

    static final int LONGEST_CODE = 100;

    private final TwoFactor twoFactor;

    TwoFactorController(TwoFactor twoFactor) {
        this.twoFactor = twoFactor;
    }

    @GetMapping
    @Operation(summary = "Whether a second factor is asked for when I sign in")
    TwoFactorView status(@AuthenticationPrincipal SignedIn person) {
        var status = twoFactor.status(person.user());
        return new TwoFactorView(status.enabled(), status.enabledAt(), status.recoveryCodesLeft());
    }

    @PostMapping
    @Operation(
            summary = "Begin to set up a second factor",
            description =
                    "Gives the secret for an app (TOTP: SHA-1, 6 digits, 30 seconds). Nothing changes before a code"
                            + " confirms it, in this session and within half an hour.")
    SetupView begin(
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody BeginTwoFactor body,
            @Parameter(hidden = true) HttpServletRequest request) {
        var setup = twoFactor.begin(person, body.currentPassword(), Clients.of(request));
        return new SetupView(setup.secret(), setup.uri());
    }

    @PostMapping("/confirm")
    @Operation(
            summary = "Switch the second factor on",
            description =
                    "Takes a code of the app and gives ten recovery codes, each good once. They are not shown again.")
    RecoveryCodesView confirm(
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody ConfirmTwoFactor body,
            @Parameter(hidden = true) HttpServletRequest request) {
        return new RecoveryCodesView(twoFactor.confirm(person, body.code(), Clients.of(request)));
    }

    @PostMapping("/recovery-codes")
    @Operation(summary = "Get new recovery codes", description = "The old ones end.")
    RecoveryCodesView renew(
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody ChangeTwoFactor body,
            @Parameter(hidden = true) HttpServletRequest request) {
        return new RecoveryCodesView(
                twoFactor.renewCodes(person, body.currentPassword(), body.answer(), Clients.of(request)));
    }

    @PostMapping("/disable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Switch the second factor off")
    void disable(
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody ChangeTwoFactor body,
            @Parameter(hidden = true) HttpServletRequest request) {
        twoFactor.disable(person, body.currentPassword(), body.answer(), Clients.of(request));
    }

    /// @throws InvalidException unless it is one of the two
    static FactorAnswer answer(@Nullable String code, @Nullable String recoveryCode) {
        if (code != null && recoveryCode == null) {
            return new FactorAnswer.Code(code);
        }
        if (recoveryCode != null && code == null) {
            return new FactorAnswer.RecoveryCode(recoveryCode);
        }
        throw new InvalidException("code", "must be given, or recovery_code, and not both", "one_factor");
    }

    record BeginTwoFactor(
            @NotBlank @Size(max = AuthController.LONGEST_PASSWORD)
            String currentPassword) {

        @Override
        public String toString() {
            return "BeginTwoFactor[]";
        }
    }

    record ConfirmTwoFactor(
            @NotBlank @Size(max = LONGEST_CODE) String code) {

        @Override
        public String toString() {
            return "ConfirmTwoFactor[]";
        }
    }

    record ChangeTwoFactor(
            @NotBlank @Size(max = AuthController.LONGEST_PASSWORD)
            String currentPassword,

            @Size(max = LONGEST_CODE) @Nullable String code,
            @Size(max = LONGEST_CODE) @Nullable String recoveryCode) {

        FactorAnswer answer() {
            return TwoFactorController.answer(code, recoveryCode);
        }

        @Override
        public String toString() {
            return "ChangeTwoFactor[]";
        }
    }

    record TwoFactorView(boolean enabled, @Nullable Instant enabledAt, int recoveryCodesLeft) {}

    record SetupView(String secret, String uri) {}

    record RecoveryCodesView(List<String> recoveryCodes) {}
}
