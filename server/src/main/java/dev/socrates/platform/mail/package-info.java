/// What the modules know of mail: a letter, and whom to give it to.
@NullMarked
package dev.socrates.platform.mail;

import org.jspecify.annotations.NullMarked;
