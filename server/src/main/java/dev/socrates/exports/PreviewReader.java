package dev.socrates.exports;

import dev.socrates.exports.Preview.Block;
import dev.socrates.exports.Preview.Item;
import dev.socrates.exports.Preview.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads the Markdown of a document as any other reader of it would, and keeps what a preview needs.
final class PreviewReader {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private PreviewReader() {}

    static Preview read(String markdown) {
        return new Preview(
                children(PARSER.parse(markdown)).flatMap(PreviewReader::block).toList());
    }

    private static Stream<Block> block(Node node) {
        return switch (node) {
            case org.commonmark.node.Heading heading ->
                Stream.of(new Preview.Heading(heading.getLevel(), runs(heading)));
            case org.commonmark.node.Paragraph paragraph -> Stream.of(new Preview.Paragraph(runs(paragraph)));
            case ListBlock list -> Stream.of(new Preview.Items(items(list)));
            case TableBlock table -> Stream.of(table(table));
            default -> Stream.empty();
        };
    }

    private static List<Item> items(Node list) {
        return children(list)
                .map(item -> new Item(
                        children(item)
                                .filter(org.commonmark.node.Paragraph.class::isInstance)
                                .flatMap(paragraph -> runs(paragraph).stream())
                                .toList(),
                        children(item)
                                .filter(ListBlock.class::isInstance)
                                .flatMap(below -> items(below).stream())
                                .toList()))
                .toList();
    }

    private static Preview.Table table(TableBlock table) {
        var head = children(table)
                .filter(TableHead.class::isInstance)
                .flatMap(PreviewReader::children)
                .flatMap(row -> children(row).map(PreviewReader::runs))
                .toList();
        var rows = children(table)
                .filter(TableBody.class::isInstance)
                .flatMap(PreviewReader::children)
                .map(row -> children(row).map(PreviewReader::runs).toList())
                .toList();
        return new Preview.Table(head, rows, head.stream().allMatch(List::isEmpty));
    }

    private static List<Run> runs(Node parent) {
        var runs = new ArrayList<Run>();
        children(parent).forEach(child -> collect(child, false, false, runs));
        return List.copyOf(runs);
    }

    private static void collect(Node node, boolean strong, boolean emphasised, List<Run> runs) {
        switch (node) {
            case Text text -> runs.add(new Run(text.getLiteral(), strong, emphasised));
            case Code code -> runs.add(new Run(code.getLiteral(), strong, emphasised));
            case HtmlInline html -> runs.add(new Run(html.getLiteral(), strong, emphasised));
            case SoftLineBreak _ -> runs.add(new Run(" ", strong, emphasised));
            default ->
                children(node)
                        .forEach(child -> collect(
                                child,
                                strong || node instanceof StrongEmphasis,
                                emphasised || node instanceof Emphasis,
                                runs));
        }
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext);
    }
}
