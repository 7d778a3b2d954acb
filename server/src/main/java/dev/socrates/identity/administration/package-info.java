/// Accounts as those see and change them who administer the installation.
@NamedInterface("administration")
@NullMarked
package dev.socrates.identity.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
