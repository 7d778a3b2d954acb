package dev.socrates.platform.perimeter;

import java.net.InetAddress;
import java.util.Optional;

/// A range of addresses: `10.0.0.0/8`, `fd00::/8`, or a single one.
record Network(InetAddress base, int bits) {

    static Optional<Network> parse(String text) {
        int slash = text.indexOf('/');
        var base = Addresses.parse(slash < 0 ? text : text.substring(0, slash));
        return base.flatMap(address -> {
            int width = address.getAddress().length * Byte.SIZE;
            return bits(slash < 0 ? Integer.toString(width) : text.substring(slash + 1))
                    .filter(bits -> bits <= width)
                    .map(bits -> new Network(address, bits));
        });
    }

    private static Optional<Integer> bits(String text) {
        return text.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    boolean contains(InetAddress address) {
        var mine = base.getAddress();
        var theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int i = 0; i < bits; i++) {
            int mask = 0x80 >> (i % Byte.SIZE);
            if ((mine[i / Byte.SIZE] & mask) != (theirs[i / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
