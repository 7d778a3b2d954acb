package dev.socrates.identity.teams;

import dev.socrates.identity.DecidesReach;
import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On the first parameter of a handler, a [TeamAccess]: what the caller needs to be allowed.
@DecidesReach
@Parameter(hidden = true)
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayInTeam {

    TeamPermission value();
}
