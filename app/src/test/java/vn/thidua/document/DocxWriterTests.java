package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxWriterTests {

    private final DocxWriter writer = new DocxWriter();

    @Test
    void nationalNameStandsOnOneLine() throws IOException {
        try (XWPFDocument document = open(DocumentExamples.report(FormatProfile.DECREE_30_2020))) {
            XWPFTableCell cell = document.getTables().getFirst().getRow(0).getCell(1);
            XWPFParagraph name = cell.getParagraphs().getFirst();

            assertThat(name.getText()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(TextFont.BOLD.twips(name.getText(), 24)).isLessThan(cell.getWidth());
            assertThat(name.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(12.0);
        }
    }

    @Test
    void drawsTheRuleUnderTheMottoAsLongAsTheMotto() throws IOException {
        try (XWPFDocument document = open(DocumentExamples.report(FormatProfile.DECREE_30_2020))) {
            XWPFTableCell cell = document.getTables().getFirst().getRow(0).getCell(1);
            XWPFParagraph motto = cell.getParagraphs().get(1);
            XWPFParagraph rule = cell.getParagraphs().get(2);

            assertThat(motto.getText()).isEqualTo("Độc lập - Tự do - Hạnh phúc");
            assertThat(rule.getBorderTop()).isEqualTo(Borders.SINGLE);
            assertThat(rule.getText()).isEmpty();
            int length = cell.getWidth() - rule.getIndentationLeft() - rule.getIndentationRight();
            assertThat(length)
                    .isBetween(TextFont.BOLD.twips(motto.getText(), 26), TextFont.BOLD.twips(motto.getText(), 26) + 1);
        }
    }

    @Test
    void drawsRulesOfAThirdToAHalfUnderIssuerAndSubject() throws IOException {
        OfficialDocument report = DocumentExamples.report(FormatProfile.DECREE_30_2020);
        try (XWPFDocument document = open(report)) {
            XWPFTableCell cell = document.getTables().getFirst().getRow(0).getCell(0);
            XWPFParagraph rule = cell.getParagraphs().get(2);
            int issuer = TextFont.BOLD.twips(report.letterhead().issuer(), 24);
            assertThat(rule.getBorderTop()).isEqualTo(Borders.SINGLE);
            assertThat(cell.getWidth() - rule.getIndentationLeft() - rule.getIndentationRight())
                    .isBetween(issuer / 3, issuer / 2);

            assertThat(document.getParagraphs().get(1).getText()).isEqualTo(report.subject());
            assertThat(document.getParagraphs().get(2).getBorderTop()).isEqualTo(Borders.SINGLE);
        }
    }

    @Test
    void neverUnderlinesOrDrawsWithDashes() throws IOException {
        try (XWPFDocument document = open(DocumentExamples.report(FormatProfile.DECREE_30_2020))) {
            assertThat(allParagraphs(document).flatMap(paragraph -> paragraph.getRuns().stream()))
                    .isNotEmpty()
                    .allMatch(run -> run.getUnderline() == UnderlinePatterns.NONE)
                    .noneMatch(run -> run.text().matches("[-_–—]{2,}"));
        }
    }

    @Test
    void setsTheBodyInThePrescribedForm() throws Exception {
        try (XWPFDocument document = open(DocumentExamples.report(FormatProfile.DECREE_30_2020))) {
            XWPFParagraph text = paragraph(document, "Các đơn vị đã quán triệt");
            assertThat(text.getAlignment().name()).isEqualTo("BOTH");
            assertThat(text.getFirstLineIndent()).isBetween(717, 722);
            assertThat(text.getSpacingAfter()).isGreaterThanOrEqualTo(120);
            assertThat(text.getRuns()).allMatch(run -> run.getFontSizeAsDouble() == 14.0);
            assertThat(document.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getRFontsArray(0)
                            .getAscii())
                    .isEqualTo("Times New Roman");
            assertThat(paragraph(document, "Trên đây").getText()).endsWith("2017./.");
        }
    }

    @Test
    void numbersPagesFromTheSecondOn() throws IOException {
        try (XWPFDocument document = open(DocumentExamples.report(FormatProfile.DECREE_30_2020))) {
            var sections = allParagraphs(document)
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                    .toList();
            assertThat(sections.getFirst().isSetTitlePg()).isTrue();
            assertThat(sections.getFirst().sizeOfHeaderReferenceArray()).isEqualTo(1);
            assertThat(sections.getFirst().getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1700));
            assertThat(sections.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(document.getHeaderList()).hasSize(1);
            XWPFParagraph line =
                    document.getHeaderList().getFirst().getParagraphs().getLast();
            assertThat(line.getAlignment().name()).isEqualTo("CENTER");
            assertThat(line.getCTP().xmlText()).contains(" PAGE ");
        }
        try (XWPFDocument document = open(DocumentExamples.report(FormatProfile.CIRCULAR_01_2011))) {
            assertThat(document.getHeaderList()).isEmpty();
            assertThat(document.getFooterList()
                            .getFirst()
                            .getParagraphs()
                            .getLast()
                            .getAlignment()
                            .name())
                    .isEqualTo("RIGHT");
        }
    }

    @Test
    void repeatsHeaderRowsAndKeepsRowsWhole() throws IOException {
        try (XWPFDocument document = open(DocumentExamples.report(FormatProfile.DECREE_30_2020))) {
            XWPFTable table = document.getTables().getLast();
            assertThat(table.getRows()).hasSize(62).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(table.getRows().subList(0, 2)).allMatch(XWPFTableRow::isRepeatHeader);
            assertThat(table.getRow(2).isRepeatHeader()).isFalse();
            assertThat(table.getRow(0).getTableCells()).hasSize(4);
            assertThat(table.getRow(1).getTableCells()).hasSize(9);
            assertThat(sizes(table)).allMatch(size -> size >= 11.5);
        }
    }

    @Test
    void keepsAShortTableWholeUnderHeadersJoinedDownwards() throws IOException {
        DataTable few = new DataTable(
                Optional.empty(),
                List.of(
                        DocumentExamples.column(1, DataTable.Alignment.LEFT),
                        DocumentExamples.column(1, DataTable.Alignment.RIGHT)),
                List.of(
                        List.of(new HeaderCell("Đơn vị", 1, 2), HeaderCell.of("Điểm")),
                        List.of(HeaderCell.of("(tối đa 10)"))),
                List.of(List.of("Kế hoạch", "6"), List.of("Đào tạo", "5")),
                List.of());
        try (XWPFDocument document = open(reportOf(few))) {
            XWPFTable table = document.getTables().get(1);
            assertThat(table.getRows().subList(0, 3))
                    .flatExtracting(XWPFTableRow::getTableCells)
                    .hasSize(6)
                    .allMatch(cell -> cell.getParagraphs().getFirst().isKeepNext());
        }
    }

    @Test
    void saysSoWhenATableHasNoRows() throws IOException {
        DataTable empty = new DataTable(
                Optional.empty(),
                List.of(
                        DocumentExamples.column(1, DataTable.Alignment.LEFT),
                        DocumentExamples.column(1, DataTable.Alignment.RIGHT)),
                HeaderCell.row("Đơn vị", "Điểm"),
                List.of(),
                List.of());
        try (XWPFDocument document = open(reportOf(empty))) {
            XWPFTable table = document.getTables().get(1);
            assertThat(table.getRows()).hasSize(2);
            assertThat(table.getRow(1).getTableCells()).hasSize(1);
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("Không có số liệu");
        }
    }

    @Test
    void givesPicturesAnAlternativeAndACaption() throws IOException {
        try (XWPFDocument document = open(reportOf(DocumentExamples.picture()))) {
            assertThat(document.getAllPictures()).hasSize(1);
            XWPFRun run = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(candidate -> !candidate.getEmbeddedPictures().isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertThat(run.getCTR()
                            .getDrawingArray(0)
                            .getInlineArray(0)
                            .getDocPr()
                            .getDescr())
                    .isEqualTo("Ba khối màu minh họa hội nghị");
            assertThat(paragraph(document, "Ảnh 1.").getStyle()).isEqualTo("Caption");
        }
    }

    @Test
    void minutesHaveTwoSignaturesAndNoRecipients() throws IOException {
        try (XWPFDocument document = open(DocumentExamples.minutes())) {
            XWPFTableRow closing = document.getTables().getLast().getRow(0);
            assertThat(closing.getCell(0).getText()).contains("THƯ KÝ");
            assertThat(closing.getCell(1).getText()).contains("CHỦ TRÌ");
            assertThat(text(document)).doesNotContain("Nơi nhận").doesNotContain("./.");
        }
    }

    @Test
    void pressItemsHaveNoNationalName() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(writer.write(DocumentExamples.pressItem())))) {
            assertThat(text(document))
                    .doesNotContain("CỘNG HÒA")
                    .contains("Gia Lai, 05/10/2017")
                    .contains("Nguồn: Bộ phận thường trực cụm");
        }
    }

    @Test
    void keepsMarkupSignsAndDropsWhatXmlForbids() throws IOException {
        try (XWPFDocument document = open(reportOf(Block.paragraph("a < b & c > \"d\" \u0000\u0007\uD800]]> e")))) {
            assertThat(text(document)).contains("a < b & c > \"d\" ]]> e");
        }
    }

    @Test
    void namesTitleAndLanguageAndRepeatsItself() throws Exception {
        OfficialDocument report = DocumentExamples.report(FormatProfile.DECREE_30_2020);
        byte[] first = writer.write(report);
        assertThat(writer.write(report)).isEqualTo(first);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(first))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo(report.title());
            assertThat(document.getProperties().getCoreProperties().getCreated())
                    .isEqualTo(DocumentExamples.CREATED);
            assertThat(document.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("vi-VN");
        }
    }

    private XWPFDocument open(OfficialDocument content) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(writer.write(content)));
    }

    private static OfficialDocument reportOf(Block block) {
        return DocumentExamples.report(FormatProfile.DECREE_30_2020, "CÔNG AN TỈNH GIA LAI", List.of(block));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String start) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<XWPFParagraph> allParagraphs(XWPFDocument document) {
        Stream<XWPFParagraph> inCells = document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(document.getParagraphs().stream(), inCells);
    }

    private static List<Double> sizes(XWPFTable table) {
        return table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .map(XWPFRun::getFontSizeAsDouble)
                .toList();
    }

    private static String text(XWPFDocument document) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
