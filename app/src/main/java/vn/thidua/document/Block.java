package vn.thidua.document;

import java.util.Arrays;
import java.util.List;

/** A piece of a document's text, from top to bottom. */
public sealed interface Block
        permits Block.Heading, Block.Paragraph, Block.ItemList, Block.PageBreak, DataTable, Picture {

    /**
     * A heading inside the text. Its number ("I.", "1.", "a)") is part of {@code text}.
     *
     * @param level 1 (outermost) to 4
     */
    record Heading(int level, String text) implements Block {

        /** @throws IllegalArgumentException if the level is not 1 to 4 or the text empty; a bug of the caller */
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("level is 1 to 4: " + level);
            }
            text = PrintableText.required(text, "heading");
        }
    }

    /** A paragraph of the running text. */
    record Paragraph(List<Run> runs) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** Items under each other, each with a dash or, if {@code numbered}, with its number from 1. */
    record ItemList(boolean numbered, List<Paragraph> items) implements Block {

        public ItemList {
            items = List.copyOf(items);
        }
    }

    /** What follows starts on a new page. */
    record PageBreak() implements Block {}

    /** Returns a heading. */
    static Heading heading(int level, String text) {
        return new Heading(level, text);
    }

    /** Returns a paragraph of upright text. */
    static Paragraph paragraph(String text) {
        return paragraph(Run.plain(text));
    }

    /** Returns a paragraph of pieces in several styles. */
    static Paragraph paragraph(Run... runs) {
        return new Paragraph(List.of(runs));
    }

    /** Returns a list with dashes. */
    static ItemList bullets(String... items) {
        return new ItemList(false, Arrays.stream(items).map(Block::paragraph).toList());
    }

    /** Returns a list numbered from 1. */
    static ItemList numbered(String... items) {
        return new ItemList(true, Arrays.stream(items).map(Block::paragraph).toList());
    }
}
