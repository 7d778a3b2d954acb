/// The second step of a sign-in: codes of an app, and recovery codes for the day on which the phone is gone.
@NullMarked
package dev.socrates.identity.twofactor;

import org.jspecify.annotations.NullMarked;
