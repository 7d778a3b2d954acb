/// The server of Socrates: one runnable application, made of modules whose packages bear their names.
@NullMarked
package dev.socrates;

import org.jspecify.annotations.NullMarked;
