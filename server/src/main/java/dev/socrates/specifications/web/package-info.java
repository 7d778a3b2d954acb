/// Specifications, conflicts and status over HTTP; the views are shared with whoever answers with
/// specifications.
@NamedInterface("web")
@NullMarked
package dev.socrates.specifications.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
