package dev.socrates.engine.text;

/// A half-open range of UTF-16 offsets in the original text, so that `text.substring(start, end)` is the evidence.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public String in(String text) {
        return text.substring(start, end);
    }
}
