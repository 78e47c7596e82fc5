package vn.thidua.reporting.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.document.FlatCell;
import vn.thidua.document.FlatColumn;
import vn.thidua.document.FlatFile;
import vn.thidua.document.FlatFormat;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.submission.SubmissionRepository;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.shared.Scope;
import vn.thidua.web.Language;

/** Writes what the units reported for a period, one row for each figure that was asked of a unit that sent a report. */
@Component
class FigureExportQueries {

    static final List<FlatColumn> COLUMNS = List.of(
            new FlatColumn("period", FlatColumn.Type.TEXT),
            new FlatColumn("cluster", FlatColumn.Type.TEXT),
            new FlatColumn("unit", FlatColumn.Type.TEXT),
            new FlatColumn("unit_name", FlatColumn.Type.TEXT),
            new FlatColumn("indicator", FlatColumn.Type.TEXT),
            new FlatColumn("indicator_name", FlatColumn.Type.TEXT),
            new FlatColumn("measure", FlatColumn.Type.TEXT),
            new FlatColumn("value", FlatColumn.Type.DECIMAL),
            new FlatColumn("target", FlatColumn.Type.DECIMAL),
            new FlatColumn("estimated", FlatColumn.Type.TRUTH),
            new FlatColumn("version", FlatColumn.Type.WHOLE),
            new FlatColumn("received", FlatColumn.Type.DAY));

    /** Units whose reports are in memory at the same time. */
    private static final int PORTION = 200;

    private final ReportedFigures reported;
    private final SubmissionRepository submissions;
    private final PeriodRepository periods;
    private final UnitDirectory directory;

    FigureExportQueries(
            ReportedFigures reported,
            SubmissionRepository submissions,
            PeriodRepository periods,
            UnitDirectory directory) {
        this.reported = reported;
        this.submissions = submissions;
        this.periods = periods;
        this.directory = directory;
    }

    /**
     * Writes the latest reports of the units in {@code scope}, in official order.
     *
     * @param restricted whether restricted indicators may be in it
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(Scope scope, boolean restricted, String code, FlatFormat format, Path target) {
        Period period = periods.get(code);
        List<Unit> units = directory.named(period.info().dueOn()).stream()
                .filter(unit -> scope.covers(unit.id()))
                .toList();
        Rows rows = new Rows(period, clusters(period), indicators(code, restricted), reported.notAsked(code));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                FlatFile file = format.open(COLUMNS, out)) {
            for (int from = 0; from < units.size(); from += PORTION) {
                List<Unit> portion = units.subList(from, Math.min(units.size(), from + PORTION));
                Set<UUID> ids = portion.stream().map(Unit::id).collect(Collectors.toSet());
                Map<UUID, Submission> sent = submissions.latest(new Scope(ids), period).stream()
                        .collect(Collectors.toMap(Submission::unit, Function.identity()));
                for (Unit unit : portion) {
                    if (sent.containsKey(unit.id())) {
                        rows.write(unit, Objects.requireNonNull(sent.get(unit.id())), file);
                    }
                }
            }
            file.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<UUID, String> clusters(Period period) {
        Map<UUID, String> clusters = new HashMap<>();
        for (Cluster cluster : directory.clusters(period.info().dueOn())) {
            cluster.members().forEach(unit -> clusters.putIfAbsent(unit.id(), cluster.code()));
        }
        return clusters;
    }

    private Map<String, IndicatorInfo> indicators(String period, boolean restricted) {
        return reported.indicators(period).stream()
                .filter(indicator -> restricted || !indicator.restricted())
                .collect(Collectors.toMap(IndicatorInfo::code, Function.identity()));
    }

    /** Makes rows of reports. */
    private record Rows(
            Period period, Map<UUID, String> clusters, Map<String, IndicatorInfo> indicators, NotAsked notAsked) {

        void write(Unit unit, Submission submission, FlatFile file) throws IOException {
            for (ReportedFigure figure : submission.figures()) {
                IndicatorInfo indicator = indicators.get(figure.indicator());
                if (indicator != null && !notAsked.has(unit.code(), indicator.code())) {
                    file.row(List.of(
                            FlatCell.text(period.code()),
                            FlatCell.text(clusters.getOrDefault(unit.id(), "")),
                            FlatCell.text(unit.code()),
                            FlatCell.text(unit.name()),
                            FlatCell.text(indicator.code()),
                            FlatCell.text(indicator.name().in(Language.current().locale())),
                            FlatCell.text(
                                    indicator.measure().in(Language.current().locale())),
                            FlatCell.number(figure.figure()),
                            FlatCell.number(figure.target()),
                            FlatCell.truth(submission.estimated().contains(indicator.code())),
                            FlatCell.number(submission.version()),
                            FlatCell.day(submission.receivedOn())));
                }
            }
        }
    }
}
