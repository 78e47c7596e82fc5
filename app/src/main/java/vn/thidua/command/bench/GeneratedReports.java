package vn.thidua.command.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Workbooks of invented figures, 120 rows of 8 columns, laid out as Excel does it: shared words, styles, spans, a theme,
 * every second figure the stored result of a formula.
 */
final class GeneratedReports {

    static final int ROWS = 120;

    /** Columns of figures: four typed, two computed; beside them a code and a name. */
    private static final int FIGURES = 6;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private GeneratedReports() {}

    /** Returns how many numbers stand in each workbook. */
    static int numbers() {
        return ROWS * FIGURES;
    }

    /** Writes {@code count} workbooks into {@code folder}. */
    static List<Path> write(Path folder, int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            files.add(Files.write(folder.resolve("unit-" + number + ".xlsx"), workbook(new Random(number))));
        }
        return files;
    }

    private static byte[] workbook(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", relationship("rId1", "officeDocument", "xl/workbook.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><workbookPr defaultThemeVersion=\"166925\"/>"
                            + "<sheets><sheet name=\"Report\" sheetId=\"1\" r:id=\"rId1\"/></sheets><calcPr calcId=\"191029\"/></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationship("rId1", "worksheet", "worksheets/sheet1.xml").replace("</Relationships>", "")
                            + one("rId2", "theme", "theme/theme1.xml")
                            + one("rId3", "styles", "styles.xml")
                            + one("rId4", "sharedStrings", "sharedStrings.xml") + "</Relationships>");
            put(zip, "xl/worksheets/sheet1.xml", sheet(random));
            put(zip, "xl/theme/theme1.xml", theme());
            put(zip, "xl/styles.xml", styles());
            put(zip, "xl/sharedStrings.xml", words(random));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        StringBuilder types = new StringBuilder(XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        String[][] parts = {
            {"workbook", "sheet.main"},
            {"worksheets/sheet1", "worksheet"},
            {"styles", "styles"},
            {"sharedStrings", "sharedStrings"}
        };
        for (String[] part : parts) {
            types.append("<Override PartName=\"/xl/" + part[0]
                    + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument" + ".spreadsheetml." + part[1]
                    + "+xml\"/>");
        }
        return types.append("</Types>").toString();
    }

    private static String relationship(String id, String type, String target) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + one(id, type, target)
                + "</Relationships>";
    }

    private static String one(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String sheet(Random random) {
        StringBuilder sheet = new StringBuilder(
                XML + "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"><dimension ref=\"A1:H120\"/>"
                        + "<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><sheetData>");
        for (int row = 1; row <= ROWS; row++) {
            sheet.append("<row r=\"" + row + "\" spans=\"1:8\" x14ac:dyDescent=\"0.25\">");
            sheet.append("<c r=\"A" + row + "\" t=\"s\"><v>" + (row - 1) + "</v></c>");
            sheet.append("<c r=\"B" + row + "\" s=\"1\" t=\"s\"><v>" + (ROWS + row - 1) + "</v></c>");
            for (int figure = 0; figure < FIGURES; figure++) {
                cell(sheet, (char) ('C' + figure), row, figure, random);
            }
            sheet.append("</row>");
        }
        return sheet.append(
                        "</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\""
                                + " footer=\"0.3\"/></worksheet>")
                .toString();
    }

    private static void cell(StringBuilder sheet, char column, int row, int figure, Random random) {
        boolean computed = figure >= FIGURES - 2;
        String style = (row + figure) % 2 == 0 ? " s=\"" + (1 + figure % 3) + "\"" : "";
        sheet.append("<c r=\"")
                .append(column)
                .append(row)
                .append('"')
                .append(style)
                .append('>');
        if (computed) {
            sheet.append("<f>SUM(C" + row + ":D" + row + ")/" + (figure + 2) + "</f>");
        }
        sheet.append("<v>").append(random.nextInt(1_000_000));
        if (figure % 2 == 1) {
            sheet.append('.').append(1 + random.nextInt(9));
        }
        sheet.append("</v></c>");
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder(
                XML + "<sst xmlns=\"" + MAIN + "\" count=\"" + 2 * ROWS + "\" uniqueCount=\"" + 2 * ROWS + "\">");
        for (int row = 0; row < ROWS; row++) {
            words.append("<si><t>CT" + (100 + row) + "</t></si>");
        }
        for (int row = 0; row < ROWS; row++) {
            words.append("<si><t>Indicator " + row + " of invented figures, counted by " + random.nextInt(1_000)
                    + "</t></si>");
        }
        return words.append("</sst>").toString();
    }

    private static String styles() {
        StringBuilder styles = new StringBuilder(
                XML + "<styleSheet xmlns=\"" + MAIN
                        + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.0\"/></numFmts>"
                        + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Times New Roman\"/></font></fonts>"
                        + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"4\">");
        for (int format : new int[] {0, 3, 4, 164}) {
            styles.append("<xf numFmtId=\"" + format
                    + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>");
        }
        return styles.append("</cellXfs></styleSheet>").toString();
    }

    /** Nobody reads it; every workbook of Excel carries seven kilobytes of it. */
    private static String theme() {
        StringBuilder theme = new StringBuilder(
                XML
                        + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Office\"><a:themeElements>");
        for (int number = 0; theme.length() < 7_000; number++) {
            theme.append("<a:font script=\"S" + number + "\" typeface=\"Face " + number + "\"/>");
        }
        return theme.append("</a:themeElements></a:theme>").toString();
    }
}
