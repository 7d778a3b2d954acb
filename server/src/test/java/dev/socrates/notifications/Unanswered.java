package dev.socrates.notifications;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// A port at which nobody answers, as long as this is open: it is taken, so that nobody else can get it meanwhile.
final class Unanswered implements AutoCloseable {

    private final Socket place = new Socket();

    Unanswered() throws IOException {
        place.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    int port() {
        return place.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        place.close();
    }
}
