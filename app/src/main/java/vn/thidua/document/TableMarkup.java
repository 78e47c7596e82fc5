package vn.thidua.document;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Tables as HTML. */
final class TableMarkup {

    private final Markup markup;
    private final int textWidth;

    /** @param textWidth width of the text in millimetres, for which letter size and columns are set */
    TableMarkup(Markup markup, int textWidth) {
        this.markup = markup;
        this.textWidth = textWidth;
    }

    /** Adds {@code table} at the end of {@code parent}. */
    void write(Element parent, DataTable table) {
        TableFit fit = TableFit.of(table, textWidth);
        Element frame = markup.add(parent, "div", table.isShort() ? "table short" : "table");
        table.caption().ifPresent(caption -> markup.add(frame, "p", "caption", caption));
        Element element = markup.add(frame, "table", "");
        element.setAttribute("style", "font-size: " + Markup.points(fit.halfPoints() * 10));
        Element columns = markup.add(element, "colgroup", "");
        fit.twips()
                .forEach(width ->
                        markup.add(columns, "col", "").setAttribute("style", "width: " + Markup.points(width)));
        header(element, table);
        Element body = markup.add(element, "tbody", "");
        if (table.rows().isEmpty()) {
            Element cell = markup.add(markup.add(body, "tr", ""), "td", "centre", Wording.EMPTY_TABLE.text());
            cell.setAttribute("colspan", Integer.toString(table.columns().size()));
        }
        table.rows().forEach(row -> row(body, table, row, ""));
        table.totals().forEach(row -> row(body, table, row, "total"));
    }

    private void header(Element element, DataTable table) {
        if (table.header().isEmpty()) {
            return;
        }
        Element head = markup.add(element, "thead", "");
        for (List<HeaderCell> cells : table.header()) {
            Element row = markup.add(head, "tr", "");
            for (HeaderCell cell : cells) {
                Element th = markup.add(row, "th", "", cell.text());
                th.setAttribute("scope", cell.columns() == 1 ? "col" : "colgroup");
                th.setAttribute("colspan", Integer.toString(cell.columns()));
                th.setAttribute("rowspan", Integer.toString(cell.rows()));
            }
        }
    }

    private void row(Element body, DataTable table, List<String> texts, String style) {
        Element row = markup.add(body, "tr", style);
        for (int column = 0; column < texts.size(); column++) {
            String alignment = table.columns().get(column).alignment().name().toLowerCase(Locale.ROOT);
            markup.add(row, "td", alignment, texts.get(column));
        }
    }
}
