/// The geometry of charts that pages draw as SVG: where things are, never how they look.
@NullMarked
package dev.socrates.platform.charts;

import org.jspecify.annotations.NullMarked;
