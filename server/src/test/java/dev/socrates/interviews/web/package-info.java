@NullMarked
package dev.socrates.interviews.web;

import org.jspecify.annotations.NullMarked;
