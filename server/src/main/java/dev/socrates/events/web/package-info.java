/// The project's log over HTTP.
@NullMarked
package dev.socrates.events.web;

import org.jspecify.annotations.NullMarked;
