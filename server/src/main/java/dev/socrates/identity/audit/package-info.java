/// What happened to accounts and to the installation, kept for those who have to look into it later.
@NamedInterface("audit")
@NullMarked
package dev.socrates.identity.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
