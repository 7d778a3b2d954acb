/// The terms of a project, over HTTP and as a page.
@NullMarked
package dev.socrates.specifications.glossary.web;

import org.jspecify.annotations.NullMarked;
