/// What every module stands on: start-up, databases, problems, ids, paging and plumbing. It knows no other
/// module.
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package dev.socrates.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
