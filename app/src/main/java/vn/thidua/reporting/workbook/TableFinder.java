package vn.thidua.reporting.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.document.IncomingSheet;
import vn.thidua.document.IncomingWorkbook;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormSheet;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/** Finds the sheets of a form in a workbook: by what stands on them, whatever they are called. */
final class TableFinder {

    private final Form form;
    private final Headings headings;
    private final CellIds ids;
    private final DefectLog log;
    private final Map<String, IndicatorDefinition> known;

    TableFinder(Form form, Headings headings, CellIds ids, DefectLog log) {
        this.form = form;
        this.headings = headings;
        this.ids = ids;
        this.log = log;
        this.known =
                form.indicators().stream().collect(Collectors.toMap(IndicatorDefinition::code, Function.identity()));
    }

    /** Returns the tables of the form that {@code workbook} has, and logs sheets that are missing, doubled or foreign. */
    Map<FormSheet, Table> tables(IncomingWorkbook workbook) {
        Map<FormSheet, Table> found = new LinkedHashMap<>();
        Set<FormSheet> present = new HashSet<>();
        for (IncomingSheet sheet : workbook.sheets()) {
            if (sheet.name().equals(Manifest.TAB) || DefectSheet.isOne(sheet.name())) {
                continue;
            }
            Optional<Table> table = headings.in(sheet)
                    .map(columns -> new Table(sheet, columns, known, ids))
                    .filter(Table::isRecognised);
            Optional<FormSheet> asked = table.flatMap(this::mostAlike).or(() -> named(sheet));
            asked.ifPresentOrElse(formSheet -> take(sheet, formSheet, table, found, present), () -> pass(sheet));
        }
        form.sheets().stream().filter(sheet -> !present.contains(sheet)).forEach(this::refuseMissing);
        return found;
    }

    private void take(
            IncomingSheet sheet,
            FormSheet asked,
            Optional<Table> table,
            Map<FormSheet, Table> found,
            Set<FormSheet> present) {
        Place place = Place.of(sheet);
        Table first = found.get(asked);
        if (first != null) {
            log.error(
                    place,
                    "",
                    WorkbookViolation.SHEET_TWICE,
                    asked.tab(),
                    first.sheet().name());
            return;
        }
        present.add(asked);
        if (table.isEmpty()) {
            log.error(place, "", WorkbookViolation.COLUMN_MISSING, headings.text(Column.CODE));
            return;
        }
        found.put(asked, table.get());
        if (sheet.isHidden()) {
            log.notice(place, sheet.name(), WorkbookViolation.SHEET_HIDDEN, asked.tab());
        }
        if (!CellText.normal(sheet.name()).equals(CellText.normal(asked.tab()))) {
            log.notice(place, sheet.name(), WorkbookViolation.SHEET_RENAMED, asked.tab());
        }
    }

    private Optional<FormSheet> mostAlike(Table table) {
        FormSheet best = null;
        long most = 0;
        for (FormSheet sheet : form.sheets()) {
            long same = table.entries().stream()
                    .filter(entry -> sheet.indicators().contains(entry.indicator()))
                    .count();
            if (same > most) {
                most = same;
                best = sheet;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<FormSheet> named(IncomingSheet sheet) {
        return form.sheets().stream()
                .filter(formSheet -> CellText.normal(formSheet.tab()).equals(CellText.normal(sheet.name())))
                .findFirst();
    }

    private void pass(IncomingSheet sheet) {
        boolean cover = headings.labels("cover.tab").contains(CellText.normal(sheet.name()));
        if (!cover && !sheet.rows().isEmpty()) {
            log.notice(Place.of(sheet), "", WorkbookViolation.SHEET_IGNORED);
        }
    }

    private void refuseMissing(FormSheet sheet) {
        List<String> groups = new ArrayList<>();
        Map<String, List<IndicatorDefinition>> byGroup = sheet.indicators().stream()
                .collect(Collectors.groupingBy(
                        indicator -> indicator.group().code(), LinkedHashMap::new, Collectors.toList()));
        byGroup.values()
                .forEach(group -> groups.add(
                        group.getFirst().code() + "–" + group.getLast().code()));
        Place place = new Place(form.sheets().indexOf(sheet) + 1, sheet.tab(), -1, -1, "");
        log.error(place, "", WorkbookViolation.SHEET_MISSING, sheet.tab(), String.join(", ", groups));
    }
}
