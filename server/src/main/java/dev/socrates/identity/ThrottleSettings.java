package dev.socrates.identity;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Failed sign-ins a minute. These cannot be switched off.
///
/// @param perAccount for one account from one address
/// @param perAddress from one address
@Validated
@ConfigurationProperties("socrates.limits.sign-in")
record ThrottleSettings(
        @DefaultValue("5") @Min(1) int perAccount,
        @DefaultValue("50") @Min(1) int perAddress) {}
