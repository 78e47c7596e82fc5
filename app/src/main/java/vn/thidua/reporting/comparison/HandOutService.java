package vn.thidua.reporting.comparison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.reporting.report.Slot;
import vn.thidua.reporting.workbook.Prefill;
import vn.thidua.reporting.workbook.ReportingPeriod;
import vn.thidua.reporting.workbook.ReportingUnit;
import vn.thidua.reporting.workbook.WorkbookWriter;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.web.FrameFacts;
import vn.thidua.web.Language;

/** Hands out reports as workbooks that say when they went out, so that they can be compared when they come home. */
@Service
class HandOutService {

    private final UploadService uploads;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final ReportLookup reports;
    private final WorkbookWriter writer;
    private final FrameFacts facts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HandOutService(
            UploadService uploads,
            PeriodRepository periods,
            FormRepository forms,
            ReportLookup reports,
            WorkbookWriter writer,
            FrameFacts facts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.uploads = uploads;
        this.periods = periods;
        this.forms = forms;
        this.reports = reports;
        this.writer = writer;
        this.facts = facts;
        this.clock = clock;
        this.events = events;
    }

    /** What goes into a workbook. */
    record HandOut(Unit unit, Period period, List<Slot> slots, Instant at) {}

    /**
     * Returns the report at {@code address} as it stands now.
     *
     * @throws vn.thidua.shared.NotFound if there is none that {@code actor} may fill in
     */
    @Transactional
    public HandOut handOut(Actor actor, ReportAddress address) {
        Unit unit = uploads.unit(actor, address);
        Period period = periods.get(address.period());
        List<Slot> slots =
                reports.findAtRest(period.code(), unit.id()).map(Report::slots).orElse(List.of());
        events.publishEvent(new AuditableEvent(
                "reporting.comparison.hand-out",
                "report",
                period.code() + "/" + unit.code(),
                Optional.of(unit.id()),
                Map.of(),
                Map.of("period", period.code()),
                ""));
        return new HandOut(unit, period, slots, clock.instant());
    }

    /** Returns {@code report} as a workbook. */
    SourceFile write(HandOut report) {
        Period period = report.period();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(
                    new WorkbookWriter.Assignment(
                            forms.get(period.formCode(), period.formVersion()),
                            new ReportingUnit(
                                    report.unit().code(),
                                    report.unit().name(),
                                    report.unit().shortName()),
                            new ReportingPeriod(
                                    period.code(), period.info().name().vi()),
                            prefill(report.slots()),
                            facts.demo(),
                            Optional.of(report.at())),
                    Language.VI.locale(),
                    out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new SourceFile(report.unit().code() + "-" + period.code() + ".xlsx", out.toByteArray());
    }

    private static Prefill prefill(List<Slot> slots) {
        Map<String, BigDecimal> figures = new HashMap<>();
        Map<String, BigDecimal> targets = new HashMap<>();
        slots.forEach(slot -> {
            slot.figure().ifPresent(value -> figures.put(slot.indicator(), value));
            slot.target().ifPresent(value -> targets.put(slot.indicator(), value));
        });
        return new Prefill(figures, targets);
    }
}
