package dev.socrates.platform.web;

import java.io.IOException;

/// A body over the limit, noticed while it is read, so that nobody's memory pays for it.
class BodyTooLargeException extends IOException {

    BodyTooLargeException(long limit) {
        super("The body is larger than " + limit + " bytes.");
    }
}
