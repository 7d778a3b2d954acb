/// The administration over HTTP and as pages.
@NullMarked
package dev.socrates.admin.web;

import org.jspecify.annotations.NullMarked;
