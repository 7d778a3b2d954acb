package dev.socrates.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// What a reader of a page sees, one line a block. Scripts, styles and comments are no text.
final class HtmlText {

    private HtmlText() {}

    static String read(byte[] content) throws IOException {
        // Without a charset jsoup looks for the one that the page names.
        var document = Jsoup.parse(new ByteArrayInputStream(content), null, "");
        document.select("script, style, template, noscript, head, nav").remove();
        var lines = new Lines();
        document.body().traverse(lines);
        return Lines.tidy(lines.text);
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node.nameIs("br") || breaks(node)) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaks(node)) {
                text.append('\n');
            }
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element && (element.isBlock() || element.nameIs("td"));
        }

        static String tidy(CharSequence text) {
            return text.toString()
                    .replaceAll("[^\\S\\n]+", " ")
                    .replaceAll(" ?\\n ?", "\n")
                    .replaceAll("\\n{3,}", "\n\n")
                    .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                    .strip();
        }
    }
}
