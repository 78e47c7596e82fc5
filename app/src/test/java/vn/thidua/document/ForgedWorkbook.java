package vn.thidua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small workbook written part by part, so that each part can be forged. */
public final class ForgedWorkbook {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String BOOK = "xl/workbook.xml";
    public static final String WORDS = "xl/sharedStrings.xml";
    public static final String STYLES = "xl/styles.xml";
    public static final String BOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private ForgedWorkbook() {}

    /** Returns a sound workbook: one sheet with {@code rows} of its XML. */
    public static ForgedWorkbook of(String rows) {
        ForgedWorkbook book = new ForgedWorkbook();
        book.with(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        book.with("_rels/.rels", relationships(one("rId1", "officeDocument", BOOK, "")));
        book.with(
                BOOK,
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        book.with(
                BOOK_RELATIONSHIPS,
                relationships(one("rId1", "worksheet", "worksheets/sheet1.xml", "")
                        + one("rId2", "sharedStrings", "sharedStrings.xml", "")
                        + one("rId3", "styles", "styles.xml", "")));
        book.with(SHEET, sheet("<sheetData>" + rows + "</sheetData>"));
        book.with(WORDS, XML + "<sst xmlns=\"" + MAIN + "\"><si><t>word</t></si></sst>");
        book.with(
                STYLES,
                XML + "<styleSheet xmlns=\"" + MAIN
                        + "\"><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
        return book;
    }

    /** Returns a sound workbook with the number 40 in A1. */
    public static ForgedWorkbook sound() {
        return of("<row r=\"1\"><c r=\"A1\"><v>40</v></c></row>");
    }

    public static String sheet(String content) {
        return XML + "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>";
    }

    public static String relationships(String content) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    public static String one(String id, String type, String target, String more) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\" " + more
                + "/>";
    }

    public ForgedWorkbook with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public ForgedWorkbook with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public ForgedWorkbook changed(String name, UnaryOperator<String> change) {
        return with(name, change.apply(new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8)));
    }

    public ForgedWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
