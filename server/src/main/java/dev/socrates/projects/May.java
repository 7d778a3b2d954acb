package dev.socrates.projects;

import dev.socrates.identity.DecidesReach;
import dev.socrates.projects.ProjectAccess.Permission;
import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On the first parameter of a handler, a [ProjectAccess]: what the caller needs to be allowed.
@DecidesReach
@Parameter(hidden = true)
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface May {

    Permission value();
}
