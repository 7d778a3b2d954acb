/// What several nodes share: a Redis that may go at any time.
@NullMarked
package dev.socrates.platform.redis;

import org.jspecify.annotations.NullMarked;
