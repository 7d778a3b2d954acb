package dev.socrates.files;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The paragraphs of a Word document (.docx): a ZIP archive with the text in one XML file. The archive may be
/// made to explode and the XML to read other files; neither gets the chance.
final class WordText {

    private static final String PART = "word/document.xml";
    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST_PART = 30L * 1024 * 1024;

    private WordText() {}

    static boolean isIn(byte[] content) {
        try {
            open(content).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static String read(byte[] content, int longest) throws IOException {
        try (var zip = open(content)) {
            return paragraphs(new Limited(zip), longest);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// The archive, standing at the text.
    private static ZipInputStream open(byte[] content) throws IOException {
        var zip = new ZipInputStream(new ByteArrayInputStream(content));
        long unpacked = 0;
        for (int entries = 0; entries < MOST_ENTRIES && unpacked < LARGEST_PART; entries++) {
            var entry = zip.getNextEntry();
            if (entry == null) {
                break;
            }
            if (entry.getName().equals(PART)) {
                return zip;
            }
            unpacked += new Limited(zip).transferTo(OutputStream.nullOutputStream());
        }
        throw new IOException("no " + PART);
    }

    private static String paragraphs(InputStream part, int longest) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(part);
        var text = new StringBuilder();
        while (xml.hasNext() && text.length() <= longest) {
            take(xml, xml.next(), text);
        }
        return text.toString().strip();
    }

    private static void take(XMLStreamReader xml, int event, StringBuilder text) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "t" -> text.append(xml.getElementText());
                case "tab" -> text.append(' ');
                case "br", "cr" -> text.append('\n');
                default -> {}
            }
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
            text.append('\n');
        }
    }

    /// Ends an archive that unpacks to more than a document could hold.
    private static final class Limited extends FilterInputStream {

        private long left = LARGEST_PART;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            count(1);
            int read = super.read(bytes, offset, length);
            left -= Math.max(read, 0);
            return read;
        }

        private int count(int read) throws IOException {
            if (--left < 0) {
                throw new IOException("unpacks to more than " + LARGEST_PART + " bytes");
            }
            return read;
        }

        /// The archive behind it is closed by whoever opened it.
        @Override
        public void close() {}
    }
}
