/// The words of a project: the terms that its statements use, and what people decided about them.
@NamedInterface("glossary")
@NullMarked
package dev.socrates.specifications.glossary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
