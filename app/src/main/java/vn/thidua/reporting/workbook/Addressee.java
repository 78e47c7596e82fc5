package vn.thidua.reporting.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whose answer a workbook is, and for which period.
 *
 * <p>The hidden manifest decides; without it the title block does. Where both speak and differ, the workbook is refused:
 * somebody typed over a neighbour's workbook.
 *
 * @param unit code of the unit; empty if none is known
 * @param period code of the period; empty if none is known
 */
record Addressee(String unit, String period) {

    static Addressee of(Optional<Manifest> manifest, TitleBlock title, Expected expected, DefectLog log) {
        Finder finder = new Finder(title, expected, log);
        if (manifest.isEmpty()) {
            log.notice(Place.FILE, "", WorkbookViolation.MANIFEST_MISSING);
        }
        return new Addressee(finder.unit(manifest.map(Manifest::unit)), finder.period(manifest.map(Manifest::period)));
    }

    private record Finder(TitleBlock title, Expected expected, DefectLog log) {

        String unit(Optional<String> code) {
            List<Statement> statements = title.statements("unit");
            if (code.isEmpty()) {
                Optional<ReportingUnit> stated = statements.stream()
                        .flatMap(statement -> unit(statement).stream())
                        .findFirst();
                if (stated.isEmpty()) {
                    String said = first(statements);
                    log.error(Place.FILE, said, WorkbookViolation.UNIT_UNKNOWN, DefectLog.clip(said));
                }
                return stated.map(ReportingUnit::code).orElse("");
            }
            Optional<ReportingUnit> owner = expected.units().stream()
                    .filter(unit -> unit.code().equals(code.get()))
                    .findFirst();
            if (owner.isEmpty()) {
                log.error(Place.FILE, code.get(), WorkbookViolation.UNIT_UNKNOWN, DefectLog.clip(code.get()));
                return "";
            }
            for (Statement statement : statements) {
                unit(statement)
                        .filter(stated -> !stated.equals(owner.get()))
                        .ifPresent(stated -> log.error(
                                statement.place(),
                                statement.value(),
                                WorkbookViolation.UNIT_CONTRADICTED,
                                owner.get().name(),
                                stated.name()));
            }
            return owner.get().code();
        }

        String period(Optional<String> code) {
            List<Statement> statements = title.statements("period");
            String open =
                    expected.periods().stream().map(ReportingPeriod::label).collect(Collectors.joining(", "));
            if (code.isEmpty()) {
                Optional<ReportingPeriod> stated = statements.stream()
                        .flatMap(statement -> period(statement).stream())
                        .findFirst();
                if (stated.isEmpty()) {
                    String said = first(statements);
                    log.error(Place.FILE, said, WorkbookViolation.PERIOD_UNKNOWN, DefectLog.clip(said), open);
                }
                return stated.map(ReportingPeriod::code).orElse("");
            }
            Optional<ReportingPeriod> owner = expected.periods().stream()
                    .filter(period -> period.code().equals(code.get()))
                    .findFirst();
            if (owner.isEmpty()) {
                log.error(Place.FILE, code.get(), WorkbookViolation.PERIOD_UNKNOWN, DefectLog.clip(code.get()), open);
                return "";
            }
            for (Statement statement : statements) {
                period(statement)
                        .filter(stated -> !stated.equals(owner.get()))
                        .ifPresent(stated -> log.error(
                                statement.place(),
                                statement.value(),
                                WorkbookViolation.PERIOD_CONTRADICTED,
                                owner.get().label(),
                                stated.label()));
            }
            return owner.get().code();
        }

        /** People read the name and overlook the code, so the name counts where both are known and differ. */
        private Optional<ReportingUnit> unit(Statement statement) {
            return expected.units().stream()
                    .filter(unit -> CellText.normal(unit.name()).equals(statement.name())
                            || CellText.normal(unit.shortName()).equals(statement.name()))
                    .findFirst()
                    .or(() -> expected.units().stream()
                            .filter(unit -> CellText.normal(unit.code()).equals(statement.code()))
                            .findFirst());
        }

        private Optional<ReportingPeriod> period(Statement statement) {
            return expected.periods().stream()
                    .filter(period -> CellText.normal(period.label()).equals(statement.name()))
                    .findFirst()
                    .or(() -> expected.periods().stream()
                            .filter(period -> CellText.normal(period.code()).equals(statement.code()))
                            .findFirst());
        }

        private static String first(List<Statement> statements) {
            return statements.isEmpty() ? "–" : statements.getFirst().value();
        }
    }
}
