/// What every module stands on: problems, ids, paging, clock, idempotency keys, the CPU pool. Knows no other module.
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package dev.socrates.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
