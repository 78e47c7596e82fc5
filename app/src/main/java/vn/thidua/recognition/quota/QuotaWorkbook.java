package vn.thidua.recognition.quota;

import static vn.thidua.web.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.document.SheetCell;
import vn.thidua.document.WorkbookFile;
import vn.thidua.document.WorkbookSheet;
import vn.thidua.recognition.quota.QuotaService.Desk;
import vn.thidua.recognition.quota.QuotaTable.Row;
import vn.thidua.web.Formats;

/** Writes the table of a quota as a workbook: what the page shows, with all lines. */
@Component
class QuotaWorkbook {

    private static final List<Integer> WIDTHS = List.of(46, 14, 14, 12, 12, 12, 14, 14);

    /** Shares of seven figures and two decimals of a per cent have no more. */
    private static final int DECIMALS = 4;

    private final Clock clock;

    QuotaWorkbook(Clock clock) {
        this.clock = clock;
    }

    /** Returns the .xlsx file; there is a quota chosen. */
    byte[] bytes(Desk desk) {
        QuotaTable table = desk.table();
        LimitedForm form = desk.chosen().orElseThrow();
        String title = QuotaScreens.title(desk);
        try (WorkbookFile workbook = new WorkbookFile(title, text("web.brand"), clock.instant())) {
            WorkbookSheet sheet = workbook.sheet(text("recognition.quota.menu"), WIDTHS);
            sheet.title(title);
            head(sheet, desk, table, form);
            sheet.header(
                    text("recognition.quota.unit"),
                    text("recognition.quota.base"),
                    text("recognition.quota.exact"),
                    text("recognition.quota.seats"),
                    text("recognition.quota.granted"),
                    text("recognition.quota.left"),
                    text("recognition.quota.more.column"),
                    text("recognition.quota.proposed"));
            for (int i = 0; i < table.rows().size(); i++) {
                QuotaService.Line line = desk.lines().get(i);
                sheet.row(cells(
                        line.alone()
                                ? text("recognition.quota.alone")
                                : line.unit().name(),
                        table.rows().get(i),
                        table));
            }
            sheet.total(
                    cells(text("recognition.quota.whole"), table.whole(), table).toArray(SheetCell[]::new));
            QuotaScreens.notes(desk, table).forEach(sheet::note);
            table.proposal()
                    .map(proposed -> QuotaScreens.proposal(desk, table, proposed))
                    .orElse(List.of())
                    .forEach(sheet::note);
            return workbook.bytes();
        }
    }

    private static void head(WorkbookSheet sheet, Desk desk, QuotaTable table, LimitedForm form) {
        QuotaPage.RuleWords rule = QuotaWords.rule(form);
        QuotaPage.Answer answer = QuotaWords.answer(form.share(), table);
        sheet.note(text(
                "recognition.quota.asked",
                form.name(),
                Integer.toString(desk.asked().year()),
                Formats.date(desk.asked().day())));
        sheet.note(text("recognition.quota.rule.file", rule.sentence(), rule.citation(), rule.confidence()));
        if (!rule.note().isEmpty()) {
            sheet.note(rule.note());
        }
        sheet.note(String.join(" ", answer.state() + ".", answer.reckoning(), answer.held())
                .strip());
        if (desk.asked().isSupposing()) {
            sheet.note(text("recognition.quota.supposed"));
        }
    }

    private static List<SheetCell> cells(String name, Row row, QuotaTable table) {
        List<SheetCell> cells = new ArrayList<>();
        cells.add(SheetCell.text(name));
        cells.add(number(row.base()));
        cells.add(row.exact()
                .map(exact -> SheetCell.figure(
                        exact, Math.clamp(exact.stripTrailingZeros().scale(), 0, DECIMALS)))
                .orElseGet(SheetCell::blank));
        cells.add(number(row.seats()));
        cells.add(number(row.granted()));
        cells.add(number(row.left()));
        cells.add(row.baseForMore().map(SheetCell::figure).orElseGet(SheetCell::blank));
        cells.add(SheetCell.text(table.proposal()
                .filter(_ -> !row.key().isEmpty())
                .map(proposed -> QuotaWords.proposed(proposed, row.key()))
                .orElse("")));
        return cells;
    }

    private static SheetCell number(Optional<Integer> number) {
        return number.map(value -> SheetCell.figure(value)).orElseGet(SheetCell::blank);
    }
}
