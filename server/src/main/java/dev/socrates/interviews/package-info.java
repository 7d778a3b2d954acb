/// Interview sessions: what was asked, why, and what people said; and free chat beside them.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "projects",
            "specifications",
            "specifications::web",
            "specifications::review"
        })
@NullMarked
package dev.socrates.interviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
