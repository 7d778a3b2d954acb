package dev.socrates.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On an annotation for handlers' parameters: whoever resolves such a parameter decides by the caller's [Reach] too, in
/// its own order (a stranger learns that there is nothing before anybody learns that a scope is missing), so the
/// handler needs no [Scoped].
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DecidesReach {}
