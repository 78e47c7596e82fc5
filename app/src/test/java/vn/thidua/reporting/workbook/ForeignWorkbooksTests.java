package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thidua.document.IncomingWorkbook;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;

class ForeignWorkbooksTests {

    private final Form form = WorkbookExamples.form();
    private final ForeignWorkbooks foreign = new ForeignWorkbooks(form);
    private final List<IndicatorDefinition> asked = form.indicators().stream()
            .filter(indicator -> !indicator.isDerived()
                    && indicator.arithmetic().decimals() == 0
                    && indicator.checks().isEmpty())
            .limit(3)
            .toList();

    @Test
    void proposesRowsByNameAndReadsTheNextWorkbookWithoutAsking() {
        ForeignMapping.Proposal proposal = propose(workbook("Số liệu", sheet -> {}));

        assertThat(proposal.isClear()).isTrue();
        assertThat(proposal.rows())
                .extracting(ForeignMapping.Row::indicators)
                .isEqualTo(asked.stream()
                        .map(indicator -> List.of(indicator.code()))
                        .toList());
        ForeignMapping mapping =
                foreign.confirmed(proposal, proposal.figureColumns().getFirst().column(), Map.of());
        ReadOutcome next = foreign.read(
                "b.xlsx",
                workbook("Số liệu", sheet -> sheet.getRow(3).getCell(2).setCellValue(77)),
                mapping,
                "gia-lai",
                "2017-9M");
        assertThat(FilledWorkbook.values(next))
                .containsEntry(asked.getFirst().code(), new BigDecimal(77))
                .hasSize(3);
    }

    @Test
    void asksWhichColumnIfTwoHaveNumbersAndWhichRowIfTwoAreAlike() {
        ForeignMapping.Proposal proposal = propose(workbook("Số liệu", sheet -> {
            sheet.getRow(2).createCell(3).setCellValue("Cùng kỳ");
            sheet.getRow(3).createCell(3).setCellValue(9);
            XSSFRow again = sheet.createRow(6);
            again.createCell(1).setCellValue(asked.getFirst().name().vi());
            again.createCell(2).setCellValue(8);
        }));

        assertThat(proposal.isClear()).isFalse();
        assertThat(proposal.figureColumns())
                .extracting(ForeignMapping.Choice::heading)
                .containsExactly("Thực hiện", "Cùng kỳ");
        assertThat(proposal.rows())
                .filteredOn(row -> row.indicators().size() > 1)
                .hasSize(2);
    }

    @Test
    void aRowThatAppearsTwiceInTheNextWorkbookIsRefused() {
        ForeignMapping.Proposal proposal = propose(workbook("Số liệu", sheet -> {}));
        ForeignMapping mapping = foreign.confirmed(proposal, 2, Map.of());

        ReadOutcome next = foreign.read(
                "b.xlsx",
                workbook("Số liệu", sheet -> {
                    XSSFRow again = sheet.createRow(6);
                    again.createCell(1).setCellValue(asked.getFirst().name().vi());
                    again.createCell(2).setCellValue(8);
                }),
                mapping,
                "gia-lai",
                "2017-9M");

        assertThat(FilledWorkbook.errors(next)).containsExactly("C7 CODE_TWICE");
    }

    @Test
    void anotherLayoutIsNotReadByTheMapping() {
        ForeignMapping mapping = foreign.confirmed(propose(workbook("Số liệu", sheet -> {})), 2, Map.of());
        IncomingWorkbook other =
                workbook("Số liệu", sheet -> sheet.getRow(2).getCell(2).setCellValue("Kế hoạch"));

        assertThat(foreign.fits(mapping, other)).isFalse();
        assertThat(FilledWorkbook.errors(foreign.read("b.xlsx", other, mapping, "gia-lai", "2017-9M")))
                .containsExactly("LAYOUT_OTHER");
    }

    @Test
    void namesAreComparedWithoutMarksNumbersAndMeasures() {
        assertThat(RowLabel.of("  3. Số  cuộc KIỂM TRA (lượt):")).isEqualTo("so cuoc kiem tra");
        assertThat(RowLabel.of("a) Đã giải quyết")).isEqualTo("da giai quyet");
    }

    private ForeignMapping.Proposal propose(IncomingWorkbook workbook) {
        List<ForeignMapping.Proposal> proposals = foreign.propose(workbook);
        assertThat(proposals).hasSize(1);
        return proposals.getFirst();
    }

    /** A workbook as an office kept it for years: title, headings of its own, names without codes, in capitals. */
    private IncomingWorkbook workbook(String tab, Consumer<XSSFSheet> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(tab);
            sheet.createRow(0).createCell(0).setCellValue("BÁO CÁO CÔNG TÁC");
            XSSFRow headings = sheet.createRow(2);
            headings.createCell(0).setCellValue("TT");
            headings.createCell(1).setCellValue("Nội dung");
            headings.createCell(2).setCellValue("Thực hiện");
            for (int number = 0; number < asked.size(); number++) {
                XSSFRow row = sheet.createRow(3 + number);
                row.createCell(0).setCellValue(number + 1);
                row.createCell(1)
                        .setCellValue((number + 1) + ". "
                                + asked.get(number).name().vi().toUpperCase(WorkbookExamples.VIETNAMESE));
                row.createCell(2).setCellValue(10 + number);
            }
            change.accept(sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return switch (IncomingWorkbook.open(out.toByteArray())) {
                case IncomingWorkbook.Opening.Opened(IncomingWorkbook opened) -> opened;
                case IncomingWorkbook.Opening.Refused(var reason) -> throw new AssertionError(reason);
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
