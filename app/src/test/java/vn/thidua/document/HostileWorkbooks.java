package vn.thidua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Files that somebody means harm with, or that are not what their name says: one of each class. */
public final class HostileWorkbooks {

    /** Takes far longer to read than to send. */
    private static final int MANY = 400_000;

    private static final String EXTERNAL = "TargetMode=\"External\"";

    private HostileWorkbooks() {}

    /** Returns the classes by name; what must be said of each is in {@code HostileWorkbookTests}. */
    public static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        notWorkbooks(all);
        archives(all);
        parts(all);
        markup(all);
        cells(all);
        return all;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ForgedWorkbook sound() {
        return ForgedWorkbook.sound();
    }

    private static byte[] file() {
        return sound().bytes();
    }

    private static void notWorkbooks(Map<String, Supplier<byte[]>> all) {
        all.put("empty", () -> new byte[0]);
        all.put("csv", () -> ascii("code;figure\nLD01;40\n"));
        all.put("html", () -> ascii("<html><table><tr><td>40</td></tr></table></html>"));
        all.put("pdf", () -> ascii("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n"));
        all.put("biff", HostileWorkbooks::biff);
        all.put("encrypted-ole", () -> {
            byte[] ole = new byte[4096];
            System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
            byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(name, 0, ole, 1024, name.length);
            return ole;
        });
        all.put(
                "ods",
                () -> zip(Map.of(
                        "mimetype",
                        ascii("application/vnd.oasis.opendocument.spreadsheet"),
                        "content.xml",
                        ascii("<office/>"))));
        all.put("other-archive", () -> zip(Map.of("a.txt", ascii("a"))));
        all.put("xlsb", () -> sound().with("xl/workbook.bin", new byte[10]).bytes());
        all.put("too-large", () -> new byte[ContainerCheck.LARGEST_FILE + 1]);
    }

    private static void archives(Map<String, Supplier<byte[]>> all) {
        all.put("cut", () -> ForgedArchive.cut(file()));
        all.put("without-end", () -> ForgedArchive.withoutEnd(file()));
        all.put("encrypted-part", () -> ForgedArchive.encryptedFlag(file()));
        all.put("unknown-method", () -> ForgedArchive.otherMethod(file()));
        all.put("method-differs", () -> ForgedArchive.otherMethodInFront(file()));
        all.put("name-differs", () -> ForgedArchive.otherNameInFront(file()));
        all.put("size-too-small", () -> ForgedArchive.smallerSizeInDirectory(file()));
        all.put("size-too-large", () -> ForgedArchive.largerSizeInDirectory(file()));
        all.put("size-huge", () -> ForgedArchive.hugeSizeInDirectory(file()));
        all.put("wrong-checksum", () -> ForgedArchive.wrongChecksum(file()));
        all.put("overlapping-parts", () -> ForgedArchive.overlapping(file()));
        all.put("offset-outside", () -> ForgedArchive.offsetOutside(file()));
        all.put("prefixed", () -> ForgedArchive.behindOtherBytes(file()));
        all.put("appended", () -> ForgedArchive.followedBy(file(), new byte[500]));
        all.put("second-directory", () -> ForgedArchive.secondEndInComment(file()));
        all.put(
                "two-archives",
                () -> ForgedArchive.followedBy(
                        file(), sound().with("x.xml", "<x/>").bytes()));
        all.put(
                "duplicate-part",
                () -> sound().with("XL/Workbook.xml", "<workbook/>").bytes());
        all.put("path-up", () -> sound().with("../../etc/cron.d/x", "x").bytes());
        all.put("path-absolute", () -> sound().with("/etc/passwd", "x").bytes());
        all.put("path-drive", () -> sound().with("C:/windows/x", "x").bytes());
        all.put(
                "path-backslash",
                () -> sound().with("xl\\workbook2.xml", "<x/>").bytes());
        all.put("path-encoded", () -> sound().with("xl/%2e%2e/x.xml", "<x/>").bytes());
        all.put("too-many-parts", HostileWorkbooks::manyParts);
        all.put(
                "bomb-in-sheet",
                () -> sound().with(ForgedWorkbook.SHEET, ForgedWorkbook.sheet(" ".repeat(40_000_000)))
                        .bytes());
        all.put(
                "bomb-in-picture",
                () -> sound().with("xl/media/a.png", new byte[60_000_000]).bytes());
        all.put(
                "archive-in-archive",
                () -> sound().with("xl/media/a.png", file()).bytes());
        all.put("nested-workbook", () -> sound().with("docProps/a.xlsx", file()).bytes());
    }

    private static void parts(Map<String, Supplier<byte[]>> all) {
        all.put("macros", () -> sound().with("xl/vbaProject.bin", new byte[9]).bytes());
        all.put(
                "macro-type",
                () -> sound().changed(
                                "[Content_Types].xml",
                                text -> text.replace(
                                        "application/xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
                        .bytes());
        all.put(
                "excel4-macros",
                () -> sound().with("xl/macrosheets/sheet1.xml", "<x/>").bytes());
        all.put("activex", () -> sound().with("xl/activeX/activeX1.xml", "<x/>").bytes());
        all.put("ribbon", () -> sound().with("customUI/customUI14.xml", "<x/>").bytes());
        all.put(
                "ole-object",
                () -> sound().with("xl/embeddings/oleObject1.bin", new byte[9]).bytes());
        all.put(
                "external-book",
                () -> sound().with("xl/externalLinks/externalLink1.xml", "<x/>").bytes());
        all.put("connections", () -> sound().with("xl/connections.xml", "<x/>").bytes());
        all.put(
                "query-table",
                () -> sound().with("xl/queryTables/queryTable1.xml", "<x/>").bytes());
        all.put(
                "data-model",
                () -> sound().with("xl/model/item.data", new byte[9]).bytes());
        all.put(
                "web-add-in",
                () -> sound().with("xl/webextensions/taskpanes.xml", "<x/>").bytes());
        all.put(
                "remote-picture",
                () -> sound().with(
                                "xl/drawings/_rels/drawing1.xml.rels",
                                ForgedWorkbook.relationships(
                                        ForgedWorkbook.one("rId1", "image", "http://127.0.0.1:9/a.png", EXTERNAL)))
                        .bytes());
        all.put(
                "remote-template",
                () -> sound().with(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                ForgedWorkbook.relationships(ForgedWorkbook.one(
                                        "rId1", "attachedTemplate", "file:////127.0.0.1/a", EXTERNAL)))
                        .bytes());
        all.put(
                "sheet-elsewhere",
                () -> sound().changed(
                                ForgedWorkbook.BOOK_RELATIONSHIPS,
                                text -> text.replace("worksheets/sheet1.xml", "file:///etc/passwd"))
                        .bytes());
        all.put(
                "sheet-above",
                () -> sound().changed(
                                ForgedWorkbook.BOOK_RELATIONSHIPS,
                                text -> text.replace("worksheets/sheet1.xml", "../../../etc/passwd"))
                        .bytes());
        all.put("sheet-missing", () -> sound().without(ForgedWorkbook.SHEET).bytes());
        all.put(
                "relationship-twice",
                () -> sound().changed(ForgedWorkbook.BOOK_RELATIONSHIPS, text -> text.replace("rId2", "rId1"))
                        .bytes());
        all.put("no-workbook", () -> sound().without(ForgedWorkbook.BOOK).bytes());
    }

    private static void markup(Map<String, Supplier<byte[]>> all) {
        String lol = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        all.put("entities-in-sheet", () -> doctype(ForgedWorkbook.SHEET, lol));
        all.put("entities-in-words", () -> doctype(ForgedWorkbook.WORDS, lol));
        all.put("outside-entity", () -> doctype(ForgedWorkbook.BOOK, outside));
        all.put("outside-entity-in-styles", () -> doctype(ForgedWorkbook.STYLES, outside));
        all.put("outside-entity-in-relationships", () -> doctype(ForgedWorkbook.BOOK_RELATIONSHIPS, outside));
        all.put("outside-entity-in-types", () -> doctype("[Content_Types].xml", outside));
        all.put(
                "doctype-in-custom-xml",
                () -> sound().with("customXml/item1.xml", lol + "<a>&b;</a>").bytes());
        all.put(
                "doctype-in-properties",
                () -> sound().with("docProps/core.xml", lol + "<a/>").bytes());
        all.put(
                "doctype-behind-comment",
                () -> sound().with("customXml/item1.xml", "<!-- <a> -->" + lol + "<a/>")
                        .bytes());
        all.put(
                "doctype-in-utf16",
                () -> sound().with("customXml/item1.xml", (outside + "<a/>").getBytes(StandardCharsets.UTF_16))
                        .bytes());
        all.put(
                "utf7",
                () -> sound().with("customXml/item1.xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>")
                        .bytes());
        all.put(
                "deep-sheet",
                () -> sound().with(
                                ForgedWorkbook.SHEET, ForgedWorkbook.sheet("<a>".repeat(5_000) + "</a>".repeat(5_000)))
                        .bytes());
        all.put(
                "deep-styles",
                () -> sound().with(
                                ForgedWorkbook.STYLES,
                                "<styleSheet>" + "<dxf>".repeat(5_000) + "</dxf>".repeat(5_000) + "</styleSheet>")
                        .bytes());
        all.put(
                "many-styles",
                () -> sound().with(
                                ForgedWorkbook.STYLES,
                                "<styleSheet><cellXfs>" + numbered(70_000, "<xf numFmtId=\"%d\"/>")
                                        + "</cellXfs></styleSheet>")
                        .bytes());
        all.put(
                "many-names-of-elements",
                () -> sound().with(ForgedWorkbook.SHEET, ForgedWorkbook.sheet(numbered(600_000, "<a%d/>")))
                        .bytes());
        all.put(
                "many-namespaces",
                () -> sound().with(
                                ForgedWorkbook.SHEET,
                                ForgedWorkbook.sheet("<a " + numbered(5_000, "xmlns:n%d=\"u\" ") + "/>"))
                        .bytes());
        all.put(
                "many-attributes",
                () -> sound().with(
                                ForgedWorkbook.SHEET,
                                ForgedWorkbook.sheet(numbered(
                                        100,
                                        "<a " + numbered(9_000, "b%d=\"\" ").replace("%", "") + "/>")))
                        .bytes());
        all.put(
                "long-attribute",
                () -> sound().with(ForgedWorkbook.SHEET, ForgedWorkbook.sheet("<a b=\"" + noise(3_000_000) + "\"/>"))
                        .bytes());
        all.put(
                "not-closed",
                () -> sound().with(ForgedWorkbook.SHEET, "<worksheet><sheetData><row>")
                        .bytes());
        all.put(
                "other-root",
                () -> sound().with(ForgedWorkbook.SHEET, "<html/>").bytes());
    }

    private static void cells(Map<String, Supplier<byte[]>> all) {
        all.put("column-outside", () -> rows("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"));
        all.put("row-outside", () -> rows("<row r=\"1048577\"><c><v>1</v></c></row>"));
        all.put("row-negative", () -> rows("<row r=\"-5\"><c><v>1</v></c></row>"));
        all.put("no-cell-name", () -> rows("<row r=\"1\"><c r=\"40\"><v>1</v></c></row>"));
        all.put("cell-twice", () -> rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>"));
        all.put("row-twice", () -> rows("<row r=\"1\"><c><v>1</v></c></row><row r=\"1\"><c><v>2</v></c></row>"));
        all.put("value-twice", () -> rows("<row r=\"1\"><c r=\"A1\"><v>1</v><v>2</v></c></row>"));
        all.put("cell-in-other-row", () -> rows("<row r=\"1\"><c r=\"A7\"><v>1</v></c></row>"));
        all.put("too-many-cells", () -> rows(numbered(MANY, "<row><c><v>%d</v></c></row>")));
        all.put("long-text", () -> rows("<row><c t=\"str\"><v>" + noise(200_000) + "</v></c></row>"));
        all.put(
                "many-words",
                () -> sound().with(ForgedWorkbook.WORDS, "<sst>" + numbered(1_100_000, "<si><t>%d</t></si>") + "</sst>")
                        .bytes());
        all.put(
                "long-word-many-times",
                () -> sound().with(ForgedWorkbook.WORDS, "<sst><si><t>" + noise(32_000) + "</t></si></sst>")
                        .with(
                                ForgedWorkbook.SHEET,
                                ForgedWorkbook.sheet("<sheetData>"
                                        + numbered(190_000, "<row><c t=\"s\"><v>0</v></c></row>%d") + "</sheetData>"))
                        .bytes());
        all.put(
                "many-merged",
                () -> sound().with(
                                ForgedWorkbook.SHEET,
                                ForgedWorkbook.sheet("<mergeCells>" + numbered(30_000, "<mergeCell ref=\"A1:B1%d\"/>")
                                        + "</mergeCells>"))
                        .bytes());
        all.put(
                "huge-merged",
                () -> sound().with(
                                ForgedWorkbook.SHEET,
                                ForgedWorkbook.sheet("<mergeCells><mergeCell ref=\"A1:ZZZZ9999999\"/></mergeCells>"))
                        .bytes());
    }

    /** Files that look odd and are right: what refuses everything would pass the rest of the test. */
    public static Map<String, Supplier<byte[]>> harmless() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        all.put("sound", HostileWorkbooks::file);
        all.put("zip64", HostileWorkbooks::zip64);
        all.put(
                "absolute-targets",
                () -> sound().changed(
                                ForgedWorkbook.BOOK_RELATIONSHIPS, text -> text.replace("Target=\"", "Target=\"/xl/"))
                        .bytes());
        all.put(
                "link-to-click",
                () -> sound().with(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                ForgedWorkbook.relationships(
                                        ForgedWorkbook.one("rId1", "hyperlink", "https://example.org", EXTERNAL)))
                        .bytes());
        all.put("picture", () -> sound().with("xl/media/a.png", new byte[9]).bytes());
        all.put(
                "other-namespace",
                () -> rows(
                        "<row r=\"1\"><c r=\"A1\"><v>40</v></c></row><x:row xmlns:x=\"urn:x\" r=\"1\"><x:c/></x:row>"));
        return all;
    }

    private static byte[] rows(String rows) {
        return ForgedWorkbook.of(rows).bytes();
    }

    private static byte[] doctype(String part, String doctype) {
        return sound().changed(part, text -> text.replaceFirst("\\?>", "?>" + doctype.replace("$", "")))
                .bytes();
    }

    private static String numbered(int count, String text) {
        StringBuilder all = new StringBuilder();
        int mark = text.indexOf("%d");
        for (int number = 0; number < count; number++) {
            all.append(text, 0, mark < 0 ? text.length() : mark);
            if (mark >= 0) {
                all.append(number).append(text, mark + 2, text.length());
            }
        }
        return all.toString();
    }

    /** Letters that do not pack well, so that no ratio gives them away. */
    private static String noise(int length) {
        Random random = new Random(length);
        StringBuilder noise = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    private static byte[] manyParts() {
        ForgedWorkbook book = sound();
        for (int number = 0; number < 1_200; number++) {
            book.with("xl/media/" + number + ".png", new byte[1]);
        }
        return book.bytes();
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] biff() {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(40);
            return written(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] written(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    /** As POI's streaming writer marks its archives. */
    private static byte[] zip64() {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            workbook.createSheet("One").createRow(0).createCell(0).setCellValue(40);
            return written(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
