package dev.socrates.platform.charts;

/// A line of text in a chart. SVG does not break lines by itself.
public record Line(String text, Point at) {}
