package dev.socrates.exports;

import java.util.List;

/// A document taken apart for showing it: people's words stay plain text all the way, so that nothing in them can
/// become markup.
public record Preview(List<Block> blocks) {

    public sealed interface Block {

        /// What the block is, for a template: heading, paragraph, list, table.
        String kind();
    }

    /// @param level 1 is the title
    public record Heading(int level, List<Run> runs) implements Block {
        @Override
        public String kind() {
            return "heading";
        }
    }

    public record Paragraph(List<Run> runs) implements Block {
        @Override
        public String kind() {
            return "paragraph";
        }
    }

    public record Items(List<Item> items) implements Block {
        @Override
        public String kind() {
            return "list";
        }
    }

    /// @param below the items of a list within
    public record Item(List<Run> runs, List<Item> below) {}

    /// @param headless a table whose head is empty, as that of key figures
    public record Table(List<List<Run>> head, List<List<List<Run>>> rows, boolean headless) implements Block {
        @Override
        public String kind() {
            return "table";
        }
    }

    /// Words in one style.
    public record Run(String text, boolean strong, boolean emphasised) {}
}
