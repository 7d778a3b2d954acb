package dev.socrates.identity.web;

import dev.socrates.identity.Scope;
import dev.socrates.identity.SignInOnly;
import dev.socrates.identity.SignedIn;
import dev.socrates.identity.keys.ApiKey;
import dev.socrates.identity.keys.ApiKeys;
import dev.socrates.identity.keys.NewKey;
import dev.socrates.platform.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/users/me/api-keys")
@Tag(name = "API keys")
@SignInOnly
class ApiKeyController {

    private static final String WARNING =
            "This key never expires. Whoever finds it can use it until you revoke it; a key that ends is safer.";

    private final ApiKeys keys;
    private final Clock clock;

    ApiKeyController(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "My API keys, newest first", description = "Without the keys themselves.")
    ApiKeyPage list(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var now = clock.instant();
        var page =
                keys.of(person.user(), Page.decode(cursor), Page.limit(limit)).map(key -> ApiKeyView.of(key, now));
        return new ApiKeyPage(page.items(), page.nextCursor());
    }

    @PostMapping
    @Operation(
            summary = "Make an API key",
            description =
                    "The reply holds the key, this once. It is sent as `X-API-Key` or as a bearer token. Scopes are "
                            + "projects:read, projects:write, projects:manage, account:read, account:write, teams:read, "
                            + "teams:write and, for administrators, admin. A key expires after `expires_in_days`, 1 to "
                            + "365, usually 90, or with `never_expires` not at all. A person has at most 25 valid ones.")
    @io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = "201", description = "Created")
    ResponseEntity<CreatedKeyView> create(
            @AuthenticationPrincipal SignedIn person,
            @Valid @RequestBody CreateKey body,
            @Parameter(hidden = true) HttpServletRequest request) {
        var created = keys.create(person, body.wanted(), Clients.of(request));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(CreatedKeyView.of(created, clock.instant()));
    }

    @PutMapping("/{api_key_id}")
    @Operation(summary = "Rename an API key", description = "Nothing else of a key can be changed.")
    ApiKeyView rename(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("api_key_id") UUID id,
            @Valid @RequestBody RenameKey body) {
        return ApiKeyView.of(keys.rename(person.user(), id, body.name()), clock.instant());
    }

    @DeleteMapping("/{api_key_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke an API key", description = "It is refused from the next request on.")
    void revoke(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable("api_key_id") UUID id,
            @Parameter(hidden = true) HttpServletRequest request) {
        keys.revoke(person.user(), id, Clients.of(request));
    }

    record CreateKey(
            @NotBlank @Size(max = 200) String name,

            @NotEmpty @Size(max = 50) List<@NotNull @Size(max = 50) String> scopes,

            @Nullable Integer expiresInDays,
            @Nullable Boolean neverExpires) {

        NewKey wanted() {
            return NewKey.of(name, scopes, expiresInDays, Boolean.TRUE.equals(neverExpires));
        }
    }

    record RenameKey(@NotBlank @Size(max = 200) String name) {}

    record ApiKeyPage(List<ApiKeyView> items, @Nullable String nextCursor) {}

    /// @param warning what to think about, if anything
    record CreatedKeyView(
            ApiKeyView apiKey, String key, @Nullable String warning) {

        static CreatedKeyView of(ApiKeys.Created created, Instant now) {
            var warning = created.key().expiresAt() == null ? WARNING : null;
            return new CreatedKeyView(ApiKeyView.of(created.key(), now), created.secret(), warning);
        }

        @Override
        public String toString() {
            return "CreatedKeyView[]";
        }
    }

    record ApiKeyView(
            UUID apiKeyId,
            String name,
            String prefix,
            List<String> scopes,
            Instant createdAt,
            @Nullable Instant expiresAt,
            boolean expired,
            @Nullable Instant lastUsedAt,
            @Nullable String lastUsedAddress) {

        static ApiKeyView of(ApiKey key, Instant now) {
            return new ApiKeyView(
                    key.id(),
                    key.name(),
                    key.prefix(),
                    key.scopes().stream().sorted().map(Scope::wire).toList(),
                    key.createdAt(),
                    key.expiresAt(),
                    key.isExpired(now),
                    key.lastUsedAt(),
                    key.lastUsedAddress());
        }
    }
}
