package dev.socrates.platform.database;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// @param authUrl the database of accounts (`DATABASE_AUTH_URL`); empty means embedded
/// @param specsUrl the database of everything else (`DATABASE_SPECS_URL`); empty means embedded
/// @param poolSize connections kept for an external database (`DATABASE_POOL_SIZE`), 20 unless set
/// @param maxOverflow connections beyond those under load (`DATABASE_MAX_OVERFLOW`), 10 unless set
/// @param schemas the schemas of `socrates_specs` in the order in which they are migrated
@Validated
@ConfigurationProperties("socrates.database")
record DatabaseSettings(
        @Nullable @DatabaseUrl String authUrl,
        @Nullable @DatabaseUrl String specsUrl,
        @Nullable @Min(1) @Max(1000) Integer poolSize,
        @Nullable @Min(0) @Max(1000) Integer maxOverflow,
        @NotEmpty List<String> schemas) {

    private static final int POOL_SIZE = 20;
    private static final int MAX_OVERFLOW = 10;

    @AssertTrue(message = "set both DATABASE_AUTH_URL and DATABASE_SPECS_URL, or neither for the embedded database")
    boolean isBothUrlsOrNone() {
        return blank(authUrl) == blank(specsUrl);
    }

    @AssertTrue(message = "DATABASE_AUTH_URL and DATABASE_SPECS_URL must name two different databases")
    boolean isTwoDatabases() {
        return blank(authUrl) || !Objects.equals(authUrl, specsUrl);
    }

    boolean embedded() {
        return blank(authUrl) && blank(specsUrl);
    }

    DatabaseAddress auth() {
        return DatabaseAddress.parse(authUrl == null ? "" : authUrl);
    }

    DatabaseAddress specs() {
        return DatabaseAddress.parse(specsUrl == null ? "" : specsUrl);
    }

    boolean poolIsSet() {
        return poolSize != null || maxOverflow != null;
    }

    PoolSize pool() {
        var kept = poolSize == null ? POOL_SIZE : poolSize;
        return new PoolSize(kept + (maxOverflow == null ? MAX_OVERFLOW : maxOverflow), kept);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
