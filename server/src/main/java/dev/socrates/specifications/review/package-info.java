/// What is true of a project as a whole and stands in no single statement: rules that are broken, habits that cost
/// work, what nobody has said, and whether it pays to go on asking.
@NamedInterface("review")
@NullMarked
package dev.socrates.specifications.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
