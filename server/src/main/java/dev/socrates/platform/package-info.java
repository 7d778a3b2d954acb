<<<<<<< HEAD
/// What every module stands on: problems, ids, paging, clock, idempotency keys, the CPU pool. Knows no other module.
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
=======
/// What every module stands on: start-up, databases, problems and plumbing. It knows no other module.
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
>>>>>>> ai
package dev.socrates.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
