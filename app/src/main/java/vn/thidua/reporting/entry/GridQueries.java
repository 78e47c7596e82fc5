package vn.thidua.reporting.entry;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.reporting.approval.Approval;
import vn.thidua.reporting.approval.ApprovalService;
import vn.thidua.reporting.check.ComputedFigures;
import vn.thidua.reporting.check.Finding;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.CellAnswer;
import vn.thidua.reporting.report.CellWish;
import vn.thidua.reporting.report.Defect;
import vn.thidua.reporting.report.Objection;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.reporting.report.ReportState;
import vn.thidua.reporting.report.SubmitService;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.FrameFacts;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** Fills the screen of one report, and the answers to its script. */
@Component
class GridQueries {

    private final Permissions permissions;
    private final UnitDirectory units;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final ReportLookup reports;
    private final SubmitService sending;
    private final ApprovalService approvals;
    private final ReportedFigures reported;
    private final Rights rights;
    private final GridTalk talks;
    private final FrameFacts facts;

    GridQueries(
            Permissions permissions,
            UnitDirectory units,
            PeriodRepository periods,
            FormRepository forms,
            ReportLookup reports,
            SubmitService sending,
            ApprovalService approvals,
            ReportedFigures reported,
            Rights rights,
            GridTalk talks,
            FrameFacts facts) {
        this.permissions = permissions;
        this.units = units;
        this.periods = periods;
        this.forms = forms;
        this.reports = reports;
        this.sending = sending;
        this.approvals = approvals;
        this.reported = reported;
        this.rights = rights;
        this.talks = talks;
        this.facts = facts;
    }

    /**
     * Returns the unit that {@code address} names.
     *
     * @throws NotFound if there is none, or {@code actor} may not read its figures
     */
    Unit unit(Actor actor, ReportAddress address) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        return units.find(address.unit())
                .filter(unit -> permissions.allows(actor, ReportingPermission.READ_FIGURES, unit.id()))
                .orElseThrow(() -> new NotFound("unit", address.unit()));
    }

    boolean showsRestricted(Actor actor, Unit unit) {
        return rights.seesRestricted(actor, unit.id());
    }

    /**
     * Returns the report; one that nobody began is empty.
     *
     * @param reasons why the last step was not taken
     * @throws NotFound if there is no such period, or no such unit whose figures {@code actor} may read
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public GridPage page(Actor actor, ReportAddress address, List<Violation> reasons) {
        Unit unit = unit(actor, address);
        Period period = periods.get(address.period());
        Form form = form(period);
        Report report = reports.find(period.code(), unit.id()).orElseGet(() -> reports.blank(period.code(), unit.id()));
        Optional<Approval> approval = approvals.find(period.code(), unit.id());
        List<Defect> defects = reports.defects(report);
        List<Finding> findings = sending.findings(report);
        Predicate<String> open = reports.open(report);
        GridPage.Rights mine = rights.of(actor, report, approval);
        GridTalk.Talk talk = talks.of(actor, period, form, report);
        LocalDate due = period.info().dueOn();
        LocalDate today = facts.asOf();
        String late = GridWords.late(report, due, today);
        String periodName = period.info().name().in(language());
        return new GridPage(
                text("reporting.entry.title", unit.shortName(), periodName),
                address.href(),
                "/reporting/cell/" + address.period() + "/" + address.unit(),
                form.narrativeParts().isEmpty() ? "" : address.texts(),
                "/reporting/correction/" + address.period() + "/" + address.unit(),
                approval.flatMap(Approval::unconfirmed).map(UUID::toString).orElse(""),
                report.version(),
                UUID.randomUUID(),
                GridWords.tone(report.state(), approval.isPresent()),
                report.state() == ReportState.DRAFT,
                GridWords.state(report, form.notAsked().of(unit.code()), approval.isPresent(), defects.size()),
                GridWords.facts(due, periods.window(period.code()), today, approval),
                late,
                Tone.LATE,
                periodName,
                period.info()
                        .previous()
                        .map(code -> periods.get(code).info().name().in(language()))
                        .orElse(text("reporting.entry.before")),
                new GridSheets(
                                form,
                                report,
                                before(period, form, unit),
                                indicator -> mine.fill() && open.test(indicator),
                                rights.seesRestricted(actor, unit.id()),
                                wrong(findings),
                                indicator -> form.notAsked().covers(unit.code(), indicator.arithmetic()),
                                talk.marks())
                        .list(),
                GridWords.found(findings),
                talk.questions(),
                GridWords.blanks(report, form.notAsked().of(unit.code())),
                GridWords.errors(findings),
                defects.stream().map(defect -> line(defect, form, address)).toList(),
                reports.steps(report).reversed().stream().map(GridWords::step).toList(),
                mine,
                subjects(form, unit),
                reasons,
                List.of(
                        new Crumb(text("web.menu.filling"), "/reporting/consolidation"),
                        new Crumb(text("reporting.entry.menu"), "/reporting/entry?period=" + period.code())));
    }

    private static GridPage.DefectLine line(Defect defect, Form form, ReportAddress address) {
        String code = defect.indicator().orElse("");
        String href = code.isEmpty() ? "" : "#" + code;
        if (defect.part().isPresent()) {
            href = address.texts() + "#" + defect.part().get();
            code = form.narrativePart(defect.part().get())
                    .map(part -> part.title().in(language()))
                    .orElse(defect.part().get());
        }
        return new GridPage.DefectLine(
                defect.number(), code, href, defect.words(), defect.answer(), defect.rewritten());
    }

    /** Returns what a report can be sent back for. */
    private static List<Option> subjects(Form form, Unit unit) {
        return Stream.concat(
                        form.indicators().stream()
                                .filter(indicator -> !indicator.isDerived() && form.asks(unit.code(), indicator.code()))
                                .map(indicator -> new Option(
                                        indicator.code(),
                                        indicator.code() + " "
                                                + indicator.name().in(language()))),
                        form.narrativeParts().stream()
                                .map(part -> new Option(
                                        Objection.TEXT + part.code(),
                                        text(
                                                "reporting.entry.return.text",
                                                part.title().in(language())))))
                .toList();
    }

    private Map<String, BigDecimal> before(Period period, Form form, Unit unit) {
        return period.info()
                .previous()
                .flatMap(code -> reported.unitFigures(new Scope(Set.of(unit.id())), code).stream()
                        .findFirst())
                .map(UnitFigures::figures)
                .map(figures -> ComputedFigures.of(form, figures))
                .orElse(Map.of());
    }

    private static Set<String> wrong(List<Finding> findings) {
        Set<String> wrong = new HashSet<>();
        findings.forEach(finding -> wrong.addAll(finding.indicators()));
        return wrong;
    }

    /** Returns what the script is told after it sent cells. */
    @Transactional(readOnly = true)
    public SavedCells saved(Actor actor, ReportAddress address, List<CellAnswer> answers) {
        Unit unit = unit(actor, address);
        Period period = periods.get(address.period());
        Form form = form(period);
        Report report = reports.find(period.code(), unit.id()).orElseThrow();
        List<Finding> findings = sending.findings(report);
        Map<String, BigDecimal> figures = ComputedFigures.of(form, GridSheets.typed(report));
        Map<String, String> computed = new HashMap<>();
        form.indicators().stream()
                .filter(indicator -> indicator.isDerived() && form.asks(unit.code(), indicator.code()))
                .forEach(indicator -> computed.put(
                        indicator.code(),
                        GridSheets.shown(
                                indicator, Optional.ofNullable(figures.get(indicator.code())), Formats.ABSENT)));
        return new SavedCells(
                answers.stream().map(answer -> cell(form, answer)).toList(),
                computed,
                GridWords.found(findings),
                GridWords.blanks(report, form.notAsked().of(unit.code())),
                GridWords.errors(findings),
                GridWords.progress(report, form.notAsked().of(unit.code())),
                text("reporting.entry.saved"));
    }

    private static SavedCells.Cell cell(Form form, CellAnswer answer) {
        return switch (answer) {
            case CellAnswer.Saved(CellWish wish, Optional<BigDecimal> number, int revision) ->
                new SavedCells.Cell(
                        wish.indicator(), wish.part().name(), "saved", shown(form, wish, number), revision, "");
            case CellAnswer.Refused(CellWish wish, Violation why) ->
                new SavedCells.Cell(
                        wish.indicator(),
                        wish.part().name(),
                        "refused",
                        "",
                        wish.seen(),
                        Texts.reason(why) + " " + Texts.mend(why).orElse(""));
            case CellAnswer.Overtaken overtaken ->
                new SavedCells.Cell(
                        overtaken.wish().indicator(),
                        overtaken.wish().part().name(),
                        "overtaken",
                        shown(form, overtaken.wish(), overtaken.number()),
                        overtaken.revision(),
                        text(
                                "reporting.entry.overtaken",
                                overtaken.by(),
                                overtaken.number().isPresent()
                                        ? shown(form, overtaken.wish(), overtaken.number())
                                        : Formats.ABSENT,
                                Formats.moment(overtaken.at())));
        };
    }

    private static String shown(Form form, CellWish wish, Optional<BigDecimal> number) {
        return GridSheets.shown(form.find(wish.indicator()).orElseThrow(), number, "");
    }

    private Form form(Period period) {
        return forms.get(period.formCode(), period.formVersion());
    }

    private static Locale language() {
        return Language.current().locale();
    }
}
