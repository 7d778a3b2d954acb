/// Tests without a server of our own: a small one speaks the contract.
@NullMarked
package dev.socrates.cli;

import org.jspecify.annotations.NullMarked;
