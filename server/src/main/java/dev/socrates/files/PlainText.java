package dev.socrates.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Plain text and Markdown. Guessing an encoding gives confident nonsense, so it is UTF-8, or UTF-16 with a
/// byte order mark, or refused.
final class PlainText {

    private PlainText() {}

    static String read(byte[] content) {
        try {
            var text = charset(content)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return printable(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new Unreadable("wrong_encoding", "is not encoded as UTF-8; save it as UTF-8 and try again");
        }
    }

    /// The same text, if people could have typed it.
    static String printable(String text) {
        boolean binary = text.chars().anyMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0);
        if (binary) {
            throw new Unreadable("binary_file", "holds characters that no text has");
        }
        return text;
    }

    static boolean marked(byte[] content) {
        return !charset(content).equals(StandardCharsets.UTF_8);
    }

    private static Charset charset(byte[] content) {
        if (content.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int mark = ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
