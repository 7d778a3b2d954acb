/// Documents made of a project - for people and for programs - and the way back in.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "projects",
            "projects::web",
            "specifications",
            "specifications::web",
            "specifications::glossary",
            "interviews"
        })
@NullMarked
package dev.socrates.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
