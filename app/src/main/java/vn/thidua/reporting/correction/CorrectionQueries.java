package vn.thidua.reporting.correction;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.form.FormSheet;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.CellPart;
import vn.thidua.reporting.report.CellWish;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.reporting.report.ReportState;
import vn.thidua.reporting.report.Slot;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** Fills the screen on which figures are corrected, and that of a correction. */
@Component
class CorrectionQueries {

    static final String PATH = "/reporting/correction";

    private static final String KEY = "reporting.correction.";

    private final Permissions permissions;
    private final CorrectionRepository corrections;
    private final NoticeRepository notices;
    private final ReportLookup reports;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final UnitDirectory units;

    CorrectionQueries(
            Permissions permissions,
            CorrectionRepository corrections,
            NoticeRepository notices,
            ReportLookup reports,
            PeriodRepository periods,
            FormRepository forms,
            UnitDirectory units) {
        this.permissions = permissions;
        this.corrections = corrections;
        this.notices = notices;
        this.reports = reports;
        this.periods = periods;
        this.forms = forms;
        this.units = units;
    }

    /**
     * Returns the page to correct the report that {@code address} names.
     *
     * @param wish what was typed; empty before anything was
     * @param tried what would change; empty before it was tried
     * @throws NotFound if there is no such report, or {@code actor} may not correct it
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CorrectionFormPage form(
            Actor actor,
            ReportAddress address,
            Optional<CorrectionWish> wish,
            Optional<CorrectionOutcome.Made> tried,
            List<Violation> reasons) {
        permissions.require(actor, ReportingPermission.CORRECT_FIGURES);
        Unit unit = units.find(address.unit())
                .filter(found -> permissions.allows(actor, ReportingPermission.CORRECT_FIGURES, found.id()))
                .orElseThrow(() -> new NotFound("unit", address.unit()));
        Period period = periods.get(address.period());
        Form form = forms.get(period.formCode(), period.formVersion());
        Report report = reports.find(period.code(), unit.id())
                .filter(found -> found.submission().isPresent())
                .orElseThrow(() -> new NotFound("report", address));
        Map<String, String> typed = wish.map(CorrectionQueries::typed).orElse(Map.of());
        List<CorrectionFormPage.Sheet> sheets = sheets(actor, form, report, typed);
        return new CorrectionFormPage(
                text(KEY + "form.title", unit.shortName(), period.info().name().in(locale())),
                period.info().name().in(locale()),
                PATH + "/" + address.period() + "/" + address.unit(),
                address.href(),
                wish.filter(sent -> tried.isPresent()).map(CorrectionWish::seen).orElse(report.version()),
                wish.filter(sent -> tried.isPresent()).map(CorrectionWish::key).orElseGet(UUID::randomUUID),
                report.state() == ReportState.ACCEPTED,
                wish.map(CorrectionWish::reason).orElse(""),
                sheets,
                reasons,
                tried.map(made -> words(actor, form, period)
                        .view(
                                made.correction().changes(),
                                made.consequences(),
                                made.consequences().size())),
                sheets.stream()
                        .flatMap(sheet -> sheet.lines().stream())
                        .filter(line -> !line.typed().equals(line.now()))
                        .map(line -> new CorrectionFormPage.Wish(line.code(), line.typed()))
                        .toList(),
                List.of(
                        new Crumb(text("web.menu.figures"), "/reporting/consolidation"),
                        new Crumb(text(KEY + "menu"), PATH)));
    }

    private static Map<String, String> typed(CorrectionWish wish) {
        return wish.figures().stream()
                .filter(cell -> cell.part() == CellPart.FIGURE)
                .collect(Collectors.toMap(CellWish::indicator, CellWish::text, (first, second) -> second));
    }

    private List<CorrectionFormPage.Sheet> sheets(Actor actor, Form form, Report report, Map<String, String> typed) {
        boolean restricted = permissions.allows(actor, ReportingPermission.READ_RESTRICTED, report.unit());
        Map<String, Slot> slots = report.slots().stream().collect(Collectors.toMap(Slot::indicator, slot -> slot));
        List<CorrectionFormPage.Sheet> sheets = new ArrayList<>();
        for (FormSheet sheet : form.sheets()) {
            List<CorrectionFormPage.Line> lines = new ArrayList<>();
            for (IndicatorDefinition indicator : sheet.indicators()) {
                Slot slot = slots.get(indicator.code());
                if (slot != null && (restricted || !indicator.restricted())) {
                    String now = slot.figure()
                            .map(value ->
                                    Formats.number(value, indicator.arithmetic().decimals()))
                            .orElse("");
                    lines.add(new CorrectionFormPage.Line(
                            indicator.code(),
                            indicator.name().in(locale()),
                            indicator.measure().in(locale()),
                            now,
                            typed.getOrDefault(indicator.code(), now)));
                }
            }
            sheets.add(new CorrectionFormPage.Sheet(sheet.tab(), sheet.title().in(locale()), lines));
        }
        return sheets;
    }

    /**
     * Returns a correction that was made.
     *
     * @throws NotFound if there is none, or {@code actor} may not read the figures of its unit
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CorrectionPage page(Actor actor, UUID id) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        Correction correction = corrections
                .find(id)
                .filter(found -> permissions.allows(actor, ReportingPermission.READ_FIGURES, found.unit()))
                .orElseThrow(() -> new NotFound("correction", id));
        Period period = periods.get(correction.period());
        Form form = forms.get(period.formCode(), period.formVersion());
        Unit unit = named(period.info().dueOn()).get(correction.unit());
        if (unit == null) {
            throw new NotFound("correction", id);
        }
        NoticeRepository.Told told = notices.told(id);
        return new CorrectionPage(
                id,
                text(KEY + "title", unit.shortName(), period.info().name().in(locale())),
                text(
                        KEY + "made",
                        Formats.moment(correction.at()),
                        correction.capacity().isEmpty()
                                ? correction.by()
                                : correction.by() + " – " + correction.capacity()),
                correction.reason(),
                text(KEY + "versions", correction.beforeVersion(), correction.beforeVersion() + 1),
                words(actor, form, period)
                        .view(correction.changes(), corrections.consequences(id), correction.consequences()),
                text(KEY + "told", told.all(), told.noted()),
                notices.waits(id, actor.account()),
                new ReportAddress(correction.period(), unit.code()).href(),
                List.of(
                        new Crumb(text("web.menu.figures"), "/reporting/consolidation"),
                        new Crumb(text(KEY + "menu"), PATH)));
    }

    private Map<UUID, Unit> named(LocalDate day) {
        Map<UUID, Unit> named = new HashMap<>();
        units.named(day).forEach(unit -> named.put(unit.id(), unit));
        return named;
    }

    private CorrectionWords words(Actor actor, Form form, Period period) {
        Scope scope = permissions.scope(actor, ReportingPermission.READ_FIGURES);
        boolean whole = units.units(period.info().dueOn()).stream().allMatch(unit -> scope.covers(unit.id()));
        Predicate<Consequence> sees =
                consequence -> consequence.unit().map(scope::covers).orElse(whole);
        return new CorrectionWords(form, permissions.allows(actor, ReportingPermission.READ_RESTRICTED), sees);
    }

    private static Locale locale() {
        return Language.current().locale();
    }
}
