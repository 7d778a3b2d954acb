package dev.socrates.engine.pack;

/// A facet within a category, written `category.facet`.
public record FacetId(String category, String facet) implements Comparable<FacetId> {

    public static FacetId parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || dot == text.length() - 1 || text.indexOf('.', dot + 1) >= 0) {
            throw new IllegalArgumentException("not a facet id: " + text);
        }
        return new FacetId(text.substring(0, dot), text.substring(dot + 1));
    }

    @Override
    public int compareTo(FacetId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return category + "." + facet;
    }
}
