/// HTTP plumbing shared by all modules: problem documents, limits, idempotency.
@NullMarked
package dev.socrates.platform.web;

import org.jspecify.annotations.NullMarked;
