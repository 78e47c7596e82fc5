package vn.thidua.document;

import java.util.Base64;
import java.util.List;
import org.w3c.dom.Element;

/** Blocks of text as HTML. */
final class BlockMarkup {

    private final Markup markup;
    private final int textWidth;
    private int depth;

    /**
     * @param textWidth width of the text in millimetres, to which pictures and tables are set
     * @param depth level of the HTML heading that the blocks stand under
     */
    BlockMarkup(Markup markup, int textWidth, int depth) {
        this.markup = markup;
        this.textWidth = textWidth;
        this.depth = depth;
    }

    /** Adds {@code blocks} at the end of {@code parent}. */
    void write(Element parent, List<Block> blocks) {
        blocks.forEach(block -> write(parent, block));
    }

    private void write(Element parent, Block block) {
        switch (block) {
            case Block.Heading heading -> heading(parent, heading);
            case Block.Paragraph paragraph -> runs(markup.add(parent, "p", "text"), paragraph);
            case Block.ItemList list -> list(parent, list);
            case Block.PageBreak _ -> markup.add(parent, "div", "page-break");
            case DataTable table -> new TableMarkup(markup, textWidth).write(parent, table);
            case Picture picture -> picture(parent, picture);
        }
    }

    /** Screen readers lose their way when a level is skipped, so the element follows the order and the class the level. */
    private void heading(Element parent, Block.Heading heading) {
        depth = Math.min(Math.min(heading.level() + 1, depth + 1), 6);
        markup.add(parent, "h" + depth, "level-" + heading.level(), heading.text());
    }

    private void list(Element parent, Block.ItemList list) {
        Element element = markup.add(parent, list.numbered() ? "ol" : "ul", "items");
        for (int index = 0; index < list.items().size(); index++) {
            Element item = markup.add(element, "li", "");
            markup.add(item, "span", "mark", list.numbered() ? index + 1 + ". " : "- ");
            runs(item, list.items().get(index));
        }
    }

    private void picture(Element parent, Picture picture) {
        Element figure = markup.add(parent, "figure", "");
        Element image = markup.add(figure, "img", "");
        image.setAttribute("src", dataUri(picture.image()));
        image.setAttribute("alt", picture.alternative());
        image.setAttribute("style", "width: " + Math.min(picture.widthMillimetres(), textWidth) + "mm");
        picture.caption().ifPresent(caption -> markup.add(figure, "figcaption", "", caption));
    }

    private void runs(Element parent, Block.Paragraph paragraph) {
        for (Run run : paragraph.runs()) {
            Element inner = parent;
            if (run.bold()) {
                inner = markup.add(inner, "b", "");
            }
            if (run.italic()) {
                inner = markup.add(inner, "i", "");
            }
            markup.write(inner, run.text());
        }
    }

    private static String dataUri(ImageFile image) {
        return "data:" + image.mediaType() + ";base64," + Base64.getEncoder().encodeToString(image.bytes());
    }
}
