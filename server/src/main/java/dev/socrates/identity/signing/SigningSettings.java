package dev.socrates.identity.signing;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param every how long a key signs before another takes its place
@Validated
@ConfigurationProperties("socrates.identity.signing-keys")
record SigningSettings(@DefaultValue("30d") Duration every) {

    @AssertTrue(message = "socrates.identity.signing-keys.every must be between 1h and 365d")
    boolean isEverySensible() {
        return every.compareTo(Duration.ofHours(1)) >= 0 && every.compareTo(Duration.ofDays(365)) <= 0;
    }
}
