package dev.socrates.specifications.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement in pieces, so that words can be marked in it.
final class Marks {

    private record Place(int start, int end, String title) {}

    private Marks() {}

    /// @param smell what is wrong with these words; null for those that are well put
    public record Piece(String text, @Nullable String smell) {}

    static List<Piece> of(String text, List<SmellView> smells) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var place : places(text, smells)) {
            if (place.start() >= from) {
                pieces.add(new Piece(text.substring(from, place.start()), null));
                pieces.add(new Piece(text.substring(place.start(), place.end()), place.title()));
                from = place.end();
            }
        }
        pieces.add(new Piece(text.substring(from), null));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static List<Place> places(String text, List<SmellView> smells) {
        var places = new ArrayList<Place>();
        for (var smell : smells) {
            int at = at(text, smell);
            if (!smell.words().isEmpty() && at >= 0) {
                places.add(new Place(at, at + smell.words().length(), smell.title()));
            }
        }
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }

    /// Where it was found, or for those kept without a place where its words first stand; -1 for neither.
    private static int at(String text, SmellView smell) {
        var start = smell.start();
        return start != null && start >= 0 && text.startsWith(smell.words(), start)
                ? start
                : text.indexOf(smell.words());
    }
}
