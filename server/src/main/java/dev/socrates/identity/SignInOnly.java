package dev.socrates.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that a handler, or each of a controller, is for people who signed in and for no API key, whatever its scopes.
/// It would be refused without this as well; a handler without any mark fails the tests, so that nobody forgets to
/// think about it.
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SignInOnly {}
