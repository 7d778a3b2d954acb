package dev.socrates.identity;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On the first parameter of a handler, an [AdminAccess]: what an administrator's role has to allow.
@DecidesReach
@Parameter(hidden = true)
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Administers {

    AdminPermission value();
}
