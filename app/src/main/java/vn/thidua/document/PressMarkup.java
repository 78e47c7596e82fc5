package vn.thidua.document;

import java.util.function.UnaryOperator;
import org.w3c.dom.Element;

/** A press item as HTML, for paper or screen. */
final class PressMarkup {

    /** Width of the text on paper in millimetres: A4 with 25 mm at both sides. */
    static final int TEXT_WIDTH = 160;

    private PressMarkup() {}

    /** Returns {@code item} laid out in {@code style}. */
    static org.w3c.dom.Document of(PressItem item, StyleSheet style, UnaryOperator<String> shown) {
        Markup markup = new Markup(item.title(), item.source(), style.text(), shown);
        Element article = markup.add(markup.body(), "article", "");
        markup.add(article, "h1", "", item.title());
        markup.add(article, "p", "dateline", Wording.dateline(item.dateline()));
        item.lead().ifPresent(lead -> markup.add(article, "p", "lead", lead));
        new BlockMarkup(markup, TEXT_WIDTH, 1).write(article, item.body());
        markup.add(article, "p", "source", Wording.SOURCE.text(item.source()));
        return markup.document();
    }
}
