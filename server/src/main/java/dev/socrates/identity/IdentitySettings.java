package dev.socrates.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param registration whether people may make accounts for themselves
@ConfigurationProperties("socrates.identity")
record IdentitySettings(@DefaultValue("open") Registration registration) {

    enum Registration {
        OPEN,
        CLOSED
    }
}
