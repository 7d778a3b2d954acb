/// Teams: who is in them as what, and how people come into them. What a team may do in a project that is shared with
/// it is for `projects` to say.
@NamedInterface("teams")
@NullMarked
package dev.socrates.identity.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
