/// Specifications, conflicts and status over HTTP.
@NullMarked
package dev.socrates.specifications.web;

import org.jspecify.annotations.NullMarked;
