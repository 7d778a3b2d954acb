package dev.socrates.identity;

import dev.socrates.platform.mail.Mail;
import dev.socrates.platform.startup.StartException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param registration who may make an account
/// @param requireVerification whether an account can be used only once its address is confirmed
/// @param adminEmail whoever proves to own this address administers the installation
@ConfigurationProperties("socrates.identity")
record IdentitySettings(
        @DefaultValue("open") Registration registration,
        @DefaultValue("false") boolean requireVerification,
        @Nullable String adminEmail) {

    enum Registration {
        OPEN,
        /// Only people with an invitation that was mailed to them.
        INVITE,
        CLOSED
    }

    IdentitySettings {
        adminEmail = adminEmail == null || adminEmail.isBlank() ? null : adminEmail.strip();
        if (adminEmail != null && !Mail.reaches(adminEmail)) {
            throw new StartException("SOCRATES_ADMIN_EMAIL must be one address such as admin@example.org");
        }
    }

    Optional<String> administrator() {
        return Optional.ofNullable(adminEmail);
    }
}
