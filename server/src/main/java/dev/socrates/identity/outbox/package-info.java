/// What the accounts tell the rest of the world. It is written with their own changes, in their own
/// database, and handed on afterwards: a transaction cannot span two databases.
@NullMarked
package dev.socrates.identity.outbox;

import org.jspecify.annotations.NullMarked;
