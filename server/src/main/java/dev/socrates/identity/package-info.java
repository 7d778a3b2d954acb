/// Who people are: accounts, passwords, sessions and tokens. The only module on the database `socrates_auth`.
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package dev.socrates.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
