/// How complete a specification is, facet by facet, in integer milli-points.
@NullMarked
package dev.socrates.engine.maturity;

import org.jspecify.annotations.NullMarked;
