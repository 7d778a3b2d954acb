/// PostgreSQL as a part of Socrates, for everybody who brings no database of their own.
@NullMarked
package dev.socrates.platform.database.embedded;

import org.jspecify.annotations.NullMarked;
