/// Projects over HTTP, the argument through which every handler gets its access, and the view that others
/// share.
@NamedInterface("web")
@NullMarked
package dev.socrates.projects.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
