/// Exports and the sample project over HTTP.
@NullMarked
package dev.socrates.exports.web;

import org.jspecify.annotations.NullMarked;
