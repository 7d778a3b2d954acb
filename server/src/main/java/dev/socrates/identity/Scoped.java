package dev.socrates.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What an API key needs for a handler that no project, team or administrator's right decides about. On a handler it
/// stands for that one, whatever its method; on a controller for all its handlers that have none of their own. Without
/// it a key is refused: what nobody thought about is for people who signed in.
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Scoped {

    /// For the handler; on a controller, for its GETs.
    Scope value();

    /// On a controller: for everything but GET. Without it, that is for people alone.
    Scope[] writes() default {};
}
