/// Who people are: accounts and the ways into them, sessions, tokens and keys, and the teams that they form. The only
/// module on the database `socrates_auth`.
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package dev.socrates.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
