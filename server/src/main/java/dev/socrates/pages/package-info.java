/// What all pages share: the frame around them, its parts, and the pages that belong to no other module.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "projects",
            "projects::web",
            "projects::people",
            "events",
            "specifications",
            "interviews"
        })
@NullMarked
package dev.socrates.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
