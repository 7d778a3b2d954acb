/// The two databases: their addresses, pools, transactions and migrations.
@NullMarked
package dev.socrates.platform.database;

import org.jspecify.annotations.NullMarked;
