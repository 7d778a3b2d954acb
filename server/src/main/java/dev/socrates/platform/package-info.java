/// What every module stands on, knowing none of them.
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package dev.socrates.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
