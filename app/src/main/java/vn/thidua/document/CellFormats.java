package vn.thidua.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.thidua.document.IncomingCell.Format;

/** How the styles of a workbook show numbers. */
final class CellFormats {

    /** Excel itself allows no more. */
    private static final int MOST_STYLES = 65_490;

    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, Format> known = new HashMap<>();
    private Format[] formats = {};

    static CellFormats read(Container container, Deadline deadline) throws Unreadable {
        CellFormats found = new CellFormats();
        ArchivePart part = container.find("xl/styles.xml").orElse(null);
        if (part == null) {
            return found;
        }
        try (XmlCursor xml = container.walk(part, deadline)) {
            xml.root();
            while (xml.child(1)) {
                switch (xml.name()) {
                    case "numFmts" -> found.codes(xml);
                    case "cellXfs" -> {
                        found.styles(part, xml);
                        // What follows them in the part says nothing about numbers.
                        found.formats = found.styles.stream().map(found::format).toArray(Format[]::new);
                        return found;
                    }
                    default -> {}
                }
            }
        }
        return found;
    }

    private void codes(XmlCursor xml) throws Unreadable {
        int own = xml.depth();
        while (xml.child(own)) {
            codes.put(WholeNumber.of(xml.attribute("numFmtId")), xml.attribute("formatCode"));
        }
    }

    private void styles(ArchivePart part, XmlCursor xml) throws Unreadable {
        int own = xml.depth();
        while (xml.child(own)) {
            if (styles.size() >= MOST_STYLES) {
                throw Unreadable.because(ContainerViolation.TOO_MUCH_MARKUP, part.name());
            }
            styles.add(WholeNumber.of(xml.attribute("numFmtId")));
        }
    }

    private Format format(int id) {
        return known.computeIfAbsent(id, this::judged);
    }

    private Format judged(int id) {
        String code = codes.get(id);
        if (code == null) {
            code = id >= 0 && id < BuiltinFormats.getAll().length ? BuiltinFormats.getBuiltinFormat(id) : "";
        }
        if (code.length() > 255) {
            return Format.PLAIN;
        }
        if (DateUtil.isADateFormat(id, code)) {
            return Format.DATE;
        }
        return code.contains("%") ? Format.PERCENT : Format.PLAIN;
    }

    Format of(int style) {
        return style >= 0 && style < formats.length ? formats[style] : Format.PLAIN;
    }
}
