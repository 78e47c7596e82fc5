package vn.thidua.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.IncomingCell.Format;
import vn.thidua.document.IncomingCell.Kind;

/** Reads the cells of one sheet aloud, row by row, as far as something stands in them. */
final class SheetParser {

    /** Excel writes numbers with at most 17 digits and an exponent; longer ones are no number of Excel's. */
    private static final int LONGEST_NUMBER = 64;

    private static final int LARGEST_SCALE = 400;

    /** Hears what stands in a sheet. */
    interface Sink {

        /** A row in which something stands; {@code number} from 0. */
        void row(int number, List<IncomingCell> cells) throws Unreadable;

        /** Cells that are shown as one. */
        void merged(CellArea area) throws Unreadable;
    }

    private final String part;
    private final XmlCursor xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final Sink sink;
    private final BitSet rows = new BitSet();
    private final StringBuilder inline = new StringBuilder();
    private List<IncomingCell> cells = new ArrayList<>();
    private int row = -1;
    private int column = -1;

    private SheetParser(String part, XmlCursor xml, SharedTexts texts, CellFormats formats, Sink sink) {
        this.part = part;
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.sink = sink;
    }

    static void parse(
            Container container, ArchivePart part, SharedTexts texts, CellFormats formats, Sink sink, Deadline deadline)
            throws Unreadable {
        try (XmlCursor xml = container.walk(part, deadline)) {
            new SheetParser(part.name(), xml, texts, formats, sink).sheet(deadline);
        }
    }

    private void sheet(Deadline deadline) throws Unreadable {
        if (!xml.root().equals("worksheet")) {
            throw Unreadable.because(ContainerViolation.DAMAGED);
        }
        while (xml.child(1)) {
            if (xml.name().equals("sheetData")) {
                while (xml.child(2)) {
                    if (xml.name().equals("row")) {
                        row();
                        deadline.check();
                    }
                }
            } else if (xml.name().equals("mergeCells")) {
                while (xml.child(2)) {
                    String area = xml.attribute("ref");
                    sink.merged(CellName.area(area).orElseThrow(() -> outside(area)));
                }
            }
        }
    }

    private void row() throws Unreadable {
        int next = row + 1;
        for (int index = 0; index < xml.attributes(); index++) {
            if (xml.attributeLetter(index) == 'r') {
                next = WholeNumber.of(xml.attributeValue(index)) - 1;
                break;
            }
        }
        if (next < 0 || next >= CellName.ROWS) {
            throw outside(xml.attribute("r"));
        }
        row = next;
        column = -1;
        while (xml.child(3)) {
            if (xml.letter() == 'c') {
                cell();
            }
        }
        if (rows.get(row)) {
            throw Unreadable.because(ContainerViolation.CELL_TWICE, part, String.valueOf(row + 1));
        }
        rows.set(row);
        if (!cells.isEmpty()) {
            sink.row(row, cells);
            cells = new ArrayList<>(cells.size());
        }
    }

    private void cell() throws Unreadable {
        int next = column + 1;
        String type = "";
        int style = 0;
        for (int index = 0; index < xml.attributes(); index++) {
            switch (xml.attributeLetter(index)) {
                case 'r' -> next = column(xml.attributeValue(index));
                case 't' -> type = xml.attributeValue(index);
                case 's' -> style = WholeNumber.of(xml.attributeValue(index));
                default -> {}
            }
        }
        if (next >= CellName.COLUMNS) {
            throw outside(CellName.of(row, next));
        }
        refuseSecond(next);
        column = next;
        content(type, style);
    }

    private int column(String name) throws Unreadable {
        int packed = CellName.packed(name);
        if (packed < 0) {
            throw outside(name);
        }
        if (CellName.row(packed) != row) {
            throw Unreadable.because(ContainerViolation.CELL_TWICE, part, name);
        }
        return CellName.column(packed);
    }

    private void refuseSecond(int next) throws Unreadable {
        if (next <= column) {
            for (IncomingCell cell : cells) {
                if (cell.column() == next) {
                    throw Unreadable.because(ContainerViolation.CELL_TWICE, part, CellName.of(row, next));
                }
            }
        }
    }

    private void content(String type, int style) throws Unreadable {
        String formula = null;
        IncomingCell value = null;
        boolean seen = false;
        while (xml.child(4)) {
            switch (xml.letter()) {
                case 'f' -> formula = xml.text();
                case 'v' -> {
                    if (seen) {
                        throw Unreadable.because(ContainerViolation.CELL_TWICE, part, CellName.of(row, column));
                    }
                    seen = true;
                    value = value(type, style, xml.valueLength());
                }
                default -> {
                    if (xml.name().equals("is")) {
                        inline.setLength(0);
                        SharedTexts.richText(xml, inline);
                        value = made(Kind.TEXT, SharedTexts.unescaped(inline.toString()), Format.PLAIN);
                    }
                }
            }
        }
        if (formula != null) {
            cells.add(computed(formula, type, value));
        } else if (value != null) {
            cells.add(value);
        }
    }

    private IncomingCell computed(String formula, String type, @Nullable IncomingCell value) {
        if (value == null) {
            Kind kind = type.equals("str") ? Kind.TEXT : Kind.BLANK;
            return new IncomingCell(row, column, kind, "", Format.PLAIN, formula);
        }
        return value.of(formula);
    }

    private @Nullable IncomingCell value(String type, int style, int length) {
        if (length == 0 && !type.equals("str")) {
            return null;
        }
        char[] letters = xml.value();
        if (type.isEmpty()) {
            return number(letters, length, style);
        }
        return switch (type) {
            case "n" -> number(letters, length, style);
            case "s" -> {
                int index = WholeNumber.of(letters, length);
                yield texts.has(index)
                        ? made(Kind.TEXT, texts.get(index), Format.PLAIN)
                        : made(Kind.CONTRADICTION, new String(letters, 0, length), Format.PLAIN);
            }
            case "str", "d", "inlineStr" ->
                made(Kind.TEXT, SharedTexts.unescaped(new String(letters, 0, length)), Format.PLAIN);
            case "b" -> {
                boolean known = length == 1 && (letters[0] == '0' || letters[0] == '1');
                yield known
                        ? made(Kind.TRUTH, letters[0] == '1' ? "TRUE" : "FALSE", Format.PLAIN)
                        : made(Kind.CONTRADICTION, new String(letters, 0, length), Format.PLAIN);
            }
            case "e" -> made(Kind.ERROR, new String(letters, 0, length), Format.PLAIN);
            default -> made(Kind.CONTRADICTION, new String(letters, 0, length), Format.PLAIN);
        };
    }

    private IncomingCell number(char[] letters, int length, int style) {
        int from = 0;
        int to = length;
        while (from < to && letters[from] <= ' ') {
            from++;
        }
        while (to > from && letters[to - 1] <= ' ') {
            to--;
        }
        if (to - from <= LONGEST_NUMBER) {
            try {
                BigDecimal number = new BigDecimal(letters, from, to - from);
                if (Math.abs((long) number.scale()) <= LARGEST_SCALE) {
                    return made(Kind.NUMBER, number, formats.of(style));
                }
            } catch (NumberFormatException notANumber) {
                return made(Kind.CONTRADICTION, new String(letters, 0, length), Format.PLAIN);
            }
        }
        return made(Kind.CONTRADICTION, new String(letters, 0, length), Format.PLAIN);
    }

    private IncomingCell made(Kind kind, Object value, Format format) {
        return new IncomingCell(row, column, kind, value, format, null);
    }

    private Unreadable outside(String name) {
        return Unreadable.because(ContainerViolation.CELL_OUTSIDE, part, name);
    }
}
