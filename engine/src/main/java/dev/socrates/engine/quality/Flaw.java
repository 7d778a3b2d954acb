package dev.socrates.engine.quality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What can be wrong with how a statement is put: a smell, or for user stories also a criterion that is not met.
public sealed interface Flaw permits SmellKind, StoryCriterion {

    /// In a few words for people, to follow "it is" or to stand alone.
    String title();

    /// What suffers: the characteristic of a good statement, or what a good story does.
    String characteristic();

    /// The rules that are broken, with the name of what holds them: "INCOSE R7".
    List<String> rules();

    /// Part of the wire format, and of what is stored.
    String wire();

    /// @param wire in any case: the first ones were stored in capitals
    /// @throws IllegalArgumentException when there is no such flaw
    static Flaw of(String wire) {
        var name = wire.toLowerCase(Locale.ROOT);
        return Stream.<Flaw>concat(Stream.of(SmellKind.values()), Stream.of(StoryCriterion.values()))
                .filter(flaw -> flaw.wire().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no flaw of wording is called " + wire));
    }
}
