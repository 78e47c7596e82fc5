package vn.thidua.reporting.appendix;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.document.WorkbookFile;
import vn.thidua.identity.Installation;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.shared.Scope;
import vn.thidua.web.Formats;

/** Writes the workbook of a period's figures. */
@Component
class AppendixWorkbook {

    private final ReportedFigures reported;
    private final Installation installation;

    AppendixWorkbook(ReportedFigures reported, Installation installation) {
        this.reported = reported;
        this.installation = installation;
    }

    /**
     * Returns the .xlsx file: all units together, each cluster, unit by unit.
     *
     * @param restricted whether restricted indicators may be in it
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    byte[] bytes(Scope scope, boolean restricted, String period) {
        AppendixData data = new AppendixData(
                reported.consolidated(scope, period),
                reported.unitFigures(scope, period).stream()
                        .collect(Collectors.toMap(figures -> figures.unit().code(), Function.identity())),
                reported.notAsked(period),
                restricted,
                installation.isDemo());
        String title = text(
                "reporting.appendix.title.all", data.period().whole().units().size(), data.periodName());
        try (WorkbookFile file = new WorkbookFile(
                title,
                text("web.brand"),
                installation.asOf().atStartOfDay(Formats.ZONE).toInstant())) {
            List<PartSheet> sheets = new ArrayList<>();
            sheets.add(new PartSheet(data, data.period().whole(), file));
            for (ConsolidatedPart cluster : data.period().clusters()) {
                sheets.add(new PartSheet(data, cluster, file));
            }
            UnitSheet units = new UnitSheet(data, file);
            units.write();
            sheets.forEach(sheet -> sheet.write(units));
            return file.bytes();
        }
    }
}
