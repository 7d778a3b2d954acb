/// Projects over HTTP, and the argument through which every handler gets its access.
@NullMarked
package dev.socrates.projects.web;

import org.jspecify.annotations.NullMarked;
