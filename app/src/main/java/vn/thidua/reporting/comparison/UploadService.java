package vn.thidua.reporting.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Language;

/** Keeps uploaded workbooks until somebody has looked at them. */
@Service
class UploadService {

    private static final int LONGEST = 40;

    private final Permissions permissions;
    private final UnitDirectory units;
    private final PeriodRepository periods;
    private final ComparisonRepository staged;
    private final ApplicationEventPublisher events;

    UploadService(
            Permissions permissions,
            UnitDirectory units,
            PeriodRepository periods,
            ComparisonRepository staged,
            ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.units = units;
        this.periods = periods;
        this.staged = staged;
        this.events = events;
    }

    /**
     * Keeps {@code file}, which was opened before, or says why not.
     *
     * @param chosen the report that {@code actor} uploads it for; if empty, the workbook must say it
     * @param said whose report the workbook says it is, if it says so
     * @throws NotFound if there is no such report that {@code actor} may fill in
     */
    @Transactional
    public UploadOutcome keep(
            Actor actor, Optional<ReportAddress> chosen, Optional<ReportAddress> said, SourceFile file) {
        permissions.require(actor, ReportingPermission.ENTER_FIGURES);
        Optional<ReportAddress> address = chosen.or(() -> said);
        if (address.isEmpty()) {
            return new UploadOutcome.Refused(List.of(Violation.of(ComparisonViolation.REPORT_NOT_TOLD)));
        }
        if (chosen.isEmpty() && find(actor, address.get()).isEmpty()) {
            return new UploadOutcome.Refused(
                    List.of(Violation.of(ComparisonViolation.REPORT_NOT_YOURS, words(address.get()))));
        }
        Unit unit = unit(actor, address.get());
        Period period = periods.get(address.get().period());
        if (said.isPresent() && !said.equals(address)) {
            return new UploadOutcome.Refused(
                    List.of(Violation.of(ComparisonViolation.OTHER_REPORT, words(said.get()), words(unit, period))));
        }
        UUID id = staged.insert(actor, address.get(), unit.id(), file);
        publish(
                "reporting.comparison.upload",
                id,
                unit.id(),
                Map.of("period", period.code(), "file", file.name(), "sha256", file.fingerprint()));
        return new UploadOutcome.Kept(id);
    }

    /** Gives the workbook up; nothing of it is taken. One that is done with stays so. */
    @Transactional
    public ReportAddress discard(Actor actor, UUID id) {
        StagedWorkbook workbook = get(actor, id);
        if (staged.lock(id)) {
            staged.end(id);
            publish(
                    "reporting.comparison.discard",
                    id,
                    workbook.unit(),
                    Map.of("period", workbook.address().period()));
        }
        return workbook.address();
    }

    /**
     * Returns the workbook {@code id}.
     *
     * @throws NotFound if it is no longer kept, or belongs to a unit whose report {@code actor} may not fill in
     */
    StagedWorkbook get(Actor actor, UUID id) {
        permissions.require(actor, ReportingPermission.ENTER_FIGURES);
        return staged.find(id)
                .filter(workbook -> permissions.allows(actor, ReportingPermission.ENTER_FIGURES, workbook.unit()))
                .orElseThrow(() -> new NotFound("comparison", id));
    }

    /**
     * Returns the unit whose report is at {@code address}.
     *
     * @throws NotFound if there is none that {@code actor} may fill in
     */
    Unit unit(Actor actor, ReportAddress address) {
        permissions.require(actor, ReportingPermission.ENTER_FIGURES);
        return find(actor, address).orElseThrow(() -> new NotFound("unit", address.unit()));
    }

    private Optional<Unit> find(Actor actor, ReportAddress address) {
        return units.find(address.unit())
                .filter(unit -> permissions.allows(actor, ReportingPermission.ENTER_FIGURES, unit.id()))
                .filter(_ -> periods.find(address.period()).isPresent());
    }

    private String words(ReportAddress address) {
        String unit = units.find(address.unit()).map(Unit::shortName).orElse(clipped(address.unit()));
        return unit + ", "
                + periods.find(address.period())
                        .map(period ->
                                period.info().name().in(Language.current().locale()))
                        .orElse(clipped(address.period()));
    }

    /** What a workbook says of itself may be anything. */
    private static String clipped(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String words(Unit unit, Period period) {
        return unit.shortName() + ", "
                + period.info().name().in(Language.current().locale());
    }

    private void publish(String action, UUID id, UUID unit, Map<String, String> facts) {
        events.publishEvent(
                new AuditableEvent(action, "comparison", id.toString(), Optional.of(unit), Map.of(), facts, ""));
    }
}
