package dev.socrates.files;

import dev.socrates.platform.CpuPool;
import java.io.IOException;
import org.springframework.stereotype.Service;

/// Reads the text of files. What a file is decides its content, never its name; whoever sends something that
/// cannot be read is told why.
@Service
public class TextFiles {

    public static final int LARGEST = 5 * 1024 * 1024;
    public static final int LONGEST = 200_000;
    private static final int LONGEST_NAME = 200;

    private final CpuPool cpu;

    TextFiles(CpuPool cpu) {
        this.cpu = cpu;
    }

    /// @throws InvalidException for `file`, when there is nothing in it that could be read
    public FileText read(String name, byte[] content) {
        if (content.length == 0) {
            throw new Unreadable("empty_file", "is empty").about("file");
        }
        if (content.length > LARGEST) {
            throw new Unreadable("file_too_large", "is larger than 5 MB").about("file");
        }
        try {
            return cpu.call(() -> new FileText(shortened(name), checked(text(content))));
        } catch (Unreadable e) {
            throw e.about("file");
        }
    }

    /// A text that was pasted has to keep the same limits.
    ///
    /// @throws InvalidException for `text`
    public FileText pasted(String name, String text) {
        try {
            return new FileText(shortened(name), checked(PlainText.printable(text)));
        } catch (Unreadable e) {
            throw e.about("text");
        }
    }

    private static String text(byte[] content) {
        try {
            return switch (FileKind.of(content)) {
                case PDF -> PdfText.read(content, LONGEST);
                case WORD -> WordText.read(content, LONGEST);
                case HTML -> HtmlText.read(content);
                case TEXT -> PlainText.read(content);
                case OTHER -> throw new Unreadable("binary_file", "is not a text, HTML, PDF or Word (.docx) file");
            };
        } catch (IOException e) {
            throw new Unreadable("damaged_file", "is damaged and cannot be read");
        }
    }

    private static String checked(String text) {
        if (text.isBlank()) {
            throw new Unreadable("no_text", "holds no text; a scanned page is only a picture of it");
        }
        if (text.length() > LONGEST) {
            throw new Unreadable("text_too_long", "is longer than " + LONGEST + " characters");
        }
        return text;
    }

    private static String shortened(String name) {
        var plain = name.strip().replaceAll("\\p{Cntrl}", " ");
        var last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }
}
