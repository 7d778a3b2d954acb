/// The addresses at the root that belong to no module.
@NullMarked
package dev.socrates.platform.web;

import org.jspecify.annotations.NullMarked;
