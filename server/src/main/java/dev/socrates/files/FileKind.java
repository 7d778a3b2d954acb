package dev.socrates.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a file is, told from its first bytes.
enum FileKind {
    PDF,
    WORD,
    HTML,
    TEXT,
    OTHER;

    private static final int FIRST = 1024;
    private static final Pattern TAGS =
            Pattern.compile("(?s)\\s*(?:<\\?xml.*?>|<!--.*?-->|\\s)*<(?:!doctype html|html)\\b.*");

    static FileKind of(byte[] content) {
        var start = new String(content, 0, Math.min(FIRST, content.length), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK\3\4")) {
            return WordText.isIn(content) ? WORD : OTHER;
        }
        if (TAGS.matcher(start.toLowerCase(Locale.ROOT)).matches()) {
            return HTML;
        }
        // UTF-16 is full of zeros; a byte order mark says that they are meant.
        return start.indexOf('\0') < 0 || PlainText.marked(content) ? TEXT : OTHER;
    }
}
