/// The people of a project: who is in it as what, the roles that its owner makes, who is asked into it, and to whom
/// it belongs. What each of them may do is for the access policy to say.
@NamedInterface("people")
@NullMarked
package dev.socrates.projects.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
