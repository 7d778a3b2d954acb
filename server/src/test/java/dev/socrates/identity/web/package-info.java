@NullMarked
package dev.socrates.identity.web;

import org.jspecify.annotations.NullMarked;
