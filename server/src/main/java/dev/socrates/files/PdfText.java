package dev.socrates.files;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF, page after page, within limits of memory and time.
final class PdfText {

    private static final long MOST_MEMORY = 64L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private PdfText() {}

    static String read(byte[] content, int longest) throws IOException {
        var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(content), memory)) {
            return new Stripper(longest)
                    .getText(document)
                    .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                    .strip();
        } catch (InvalidPasswordException e) {
            throw new Unreadable("encrypted_file", "is locked with a password");
        } catch (RuntimeException e) {
            if (e instanceof Unreadable) {
                throw e;
            }
            // What a damaged file does to a parser is not only an IOException.
            throw new IOException(e);
        }
    }

    private static final class Stripper extends PDFTextStripper {

        private final long end = System.nanoTime() + LONGEST.toNanos();
        private final int longest;
        private int length;

        Stripper(int longest) {
            this.longest = longest;
            setLineSeparator("\n");
            setParagraphEnd("\n");
        }

        @Override
        protected void startPage(PDPage page) throws IOException {
            if (System.nanoTime() > end) {
                throw new Unreadable("file_too_slow", "takes too long to read");
            }
            super.startPage(page);
        }

        @Override
        protected void writeString(String text) throws IOException {
            length += text.length();
            if (length > longest) {
                throw new Unreadable("text_too_long", "is longer than " + longest + " characters");
            }
            super.writeString(text);
        }
    }
}
