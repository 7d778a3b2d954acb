/// What operators see and do: people, the security audit, mails that were not sent. It opens nobody's project.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "identity::administration",
            "identity::audit",
            "identity::signing",
            "notifications"
        })
@NullMarked
package dev.socrates.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
