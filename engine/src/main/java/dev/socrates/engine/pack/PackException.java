package dev.socrates.engine.pack;

import java.util.List;
import java.util.stream.Collectors;

/// A pack that cannot be used, with everything that is wrong with it: an author repairs it in one go.
public final class PackException extends RuntimeException {

    private final transient List<Fault> faults;

    PackException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /// @param pointer JSON pointer into the file (RFC 6901); empty for the file as a whole
    public record Fault(String file, String pointer, String message) {
        @Override
        public String toString() {
            return file + (pointer.isEmpty() ? "" : "#" + pointer) + ": " + message;
        }
    }
}
