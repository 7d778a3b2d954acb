/// The review of a project, over HTTP and as a page.
@NullMarked
package dev.socrates.specifications.review.web;

import org.jspecify.annotations.NullMarked;
