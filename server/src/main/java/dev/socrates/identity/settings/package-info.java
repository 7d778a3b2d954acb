/// What people decide about their own account.
@NullMarked
package dev.socrates.identity.settings;

import org.jspecify.annotations.NullMarked;
