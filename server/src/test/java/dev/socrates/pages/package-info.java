@NullMarked
package dev.socrates.pages;

import org.jspecify.annotations.NullMarked;
