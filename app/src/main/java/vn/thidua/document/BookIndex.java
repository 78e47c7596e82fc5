package vn.thidua.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a workbook says about itself: its sheets, its names, how it counts days. */
final class BookIndex {

    private static final String PART = "xl/workbook.xml";
    private static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    private static final int MOST_SHEETS = 255;
    private static final int MOST_NAMES = 20_000;

    private final List<SheetEntry> sheets = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private boolean from1904;

    static BookIndex read(Container container, Deadline deadline) throws Unreadable {
        ArchivePart book = required(container, PART);
        ArchivePart listed = required(container, RELATIONSHIPS);
        byte[] content = container.small(listed);
        if (content == null) {
            throw Unreadable.because(ContainerViolation.TOO_MUCH_MARKUP, RELATIONSHIPS);
        }
        Relationships relationships = container.relationships(listed, content, deadline);
        BookIndex index = new BookIndex();
        try (XmlCursor xml = container.walk(book, deadline)) {
            xml.root();
            while (xml.child(1)) {
                switch (xml.name()) {
                    case "workbookPr" -> {
                        String flag = xml.attribute("date1904");
                        index.from1904 = flag.equals("1") || flag.equals("true");
                    }
                    case "sheets" -> index.sheets(xml, relationships, container);
                    case "definedNames" -> index.names(xml);
                    default -> {}
                }
            }
        }
        return index;
    }

    private static ArchivePart required(Container container, String name) throws Unreadable {
        return container.find(name).orElseThrow(() -> Unreadable.because(ContainerViolation.NOT_A_WORKBOOK));
    }

    private void sheets(XmlCursor xml, Relationships relationships, Container container) throws Unreadable {
        int own = xml.depth();
        while (xml.child(own)) {
            if (sheets.size() >= MOST_SHEETS) {
                throw Unreadable.because(ContainerViolation.TOO_MUCH_MARKUP, PART);
            }
            String state = xml.attribute("state");
            String path = relationships.target(xml.relationship());
            ArchivePart part = required(container, path);
            // Sheets of charts and dialogs stand in folders of their own and have no cells.
            if (part.key().startsWith("xl/worksheets/") || part.key().startsWith("xl/sheet")) {
                sheets.add(new SheetEntry(xml.attribute("name"), !state.isEmpty() && !state.equals("visible"), part));
            }
        }
    }

    private void names(XmlCursor xml) throws Unreadable {
        int own = xml.depth();
        while (xml.child(own)) {
            String name = xml.attribute("name");
            boolean ofOneSheet = !xml.attribute("localSheetId").isEmpty();
            if (names.size() >= MOST_NAMES) {
                throw Unreadable.because(ContainerViolation.TOO_MUCH_MARKUP, PART);
            }
            if (!ofOneSheet) {
                names.put(name, xml.text());
            }
        }
    }

    List<SheetEntry> sheets() {
        return sheets;
    }

    /** Returns what the names of the whole workbook stand for. */
    Map<String, String> names() {
        return names;
    }

    boolean countsFrom1904() {
        return from1904;
    }
}
