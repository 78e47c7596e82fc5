package vn.thidua.reporting.cell;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.CellOrigin;
import vn.thidua.reporting.CellOrigins;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.reporting.check.ComputedFigures;
import vn.thidua.reporting.check.UnusualFigures;
import vn.thidua.reporting.evidence.Evidence;
import vn.thidua.reporting.evidence.EvidenceRepository;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.CellEdit;
import vn.thidua.reporting.report.CellPart;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Fills the screen of one cell. */
@Component
class CellQueries {

    private static final String KEY = "reporting.cell.";
    private static final int KILOBYTE = 1024;

    private final Permissions permissions;
    private final UnitDirectory units;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final ReportLookup reports;
    private final CommentRepository comments;
    private final EvidenceRepository evidence;
    private final ReportedFigures reported;
    private final UnusualFigures unusual;
    private final CellOrigins origins;

    CellQueries(
            Permissions permissions,
            UnitDirectory units,
            PeriodRepository periods,
            FormRepository forms,
            ReportLookup reports,
            CommentRepository comments,
            EvidenceRepository evidence,
            ReportedFigures reported,
            UnusualFigures unusual,
            CellOrigins origins) {
        this.permissions = permissions;
        this.units = units;
        this.periods = periods;
        this.forms = forms;
        this.reports = reports;
        this.comments = comments;
        this.evidence = evidence;
        this.reported = reported;
        this.unusual = unusual;
        this.origins = origins;
    }

    /** What the page is about. */
    private record Subject(Unit unit, Period period, Form form, IndicatorDefinition indicator, Report report) {

        Map<String, BigDecimal> figures() {
            Map<String, BigDecimal> typed = new HashMap<>();
            report.slots().forEach(slot -> slot.figure().ifPresent(value -> typed.put(slot.indicator(), value)));
            return ComputedFigures.of(form, typed);
        }

        String shown(Optional<BigDecimal> value) {
            return Formats.number(value, indicator.arithmetic().decimals());
        }
    }

    /** Returns the unit whose cell it is, for the log of restricted reads; empty if the indicator is not restricted. */
    Optional<Unit> restricted(ReportAddress address, String indicator) {
        Period period = periods.get(address.period());
        return forms.get(period.formCode(), period.formVersion())
                .find(indicator)
                .filter(IndicatorDefinition::restricted)
                .flatMap(found -> units.find(address.unit()));
    }

    /**
     * Returns the cell.
     *
     * @param reasons why nothing was done
     * @throws NotFound if there is no such period or indicator, or no such unit whose figures {@code actor} may read
     * @throws AccessDeniedException if {@code actor} may not see the indicator
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CellPage page(Actor actor, ReportAddress address, String code, List<Violation> reasons) {
        Subject subject = subject(actor, address, code);
        Report report = subject.report();
        OptionalInt place = reports.place(address.period(), code);
        boolean mayProve = place.isPresent()
                && permissions.allows(
                        actor, ReportingPermission.ENTER_FIGURES, subject.unit().id());
        Map<String, BigDecimal> figures = subject.figures();
        Optional<CellOrigin> origin = report.submission()
                .map(sent -> origins.of(new Scope(Set.of(subject.unit().id())), sent, code));
        return new CellPage(
                code + " " + subject.indicator().name().in(locale()),
                text(
                        KEY + "subtitle",
                        subject.unit().shortName(),
                        subject.period().info().name().in(locale())),
                href(address, code),
                address.href() + "#" + code,
                subject.shown(Optional.ofNullable(figures.get(code))),
                subject.shown(before(subject)),
                origin.map(CellQueries::standing).orElse(text(KEY + "standing.unsent")),
                questions(actor, subject, figures),
                edits(subject),
                comments.of(report).stream()
                        .filter(comment -> comment.indicator().equals(code))
                        .map(comment -> new CellPage.Comment(
                                comment.words(),
                                Formats.moment(comment.at()),
                                comment.capacity().isEmpty()
                                        ? comment.by()
                                        : comment.by() + " – " + comment.capacity()))
                        .toList(),
                files(address, subject, place, origin, mayProve),
                place.isPresent()
                        && permissions.allows(
                                actor,
                                ReportingPermission.DISCUSS_FIGURES,
                                subject.unit().id()),
                mayProve,
                reasons,
                List.of(
                        new Crumb(text("web.menu.filling"), "/reporting/consolidation"),
                        new Crumb(text("reporting.entry.menu"), "/reporting/entry?period=" + address.period()),
                        new Crumb(subject.unit().shortName(), address.href())));
    }

    private Subject subject(Actor actor, ReportAddress address, String code) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        Unit unit = units.find(address.unit())
                .filter(found -> permissions.allows(actor, ReportingPermission.READ_FIGURES, found.id()))
                .orElseThrow(() -> new NotFound("unit", address.unit()));
        Period period = periods.get(address.period());
        Form form = forms.get(period.formCode(), period.formVersion());
        IndicatorDefinition indicator = form.find(code).orElseThrow(() -> new NotFound("indicator", code));
        if (indicator.restricted()
                && !permissions.allows(actor, ReportingPermission.READ_RESTRICTED, unit.id())
                && !permissions.allows(actor, ReportingPermission.ENTER_FIGURES, unit.id())) {
            throw new AccessDeniedException("restricted indicator: " + code);
        }
        return new Subject(
                unit,
                period,
                form,
                indicator,
                reports.find(period.code(), unit.id()).orElseGet(() -> reports.blank(period.code(), unit.id())));
    }

    private Optional<BigDecimal> before(Subject subject) {
        return subject.period()
                .info()
                .previous()
                .flatMap(earlier -> reported
                        .unitFigures(new Scope(Set.of(subject.unit().id())), earlier)
                        .stream()
                        .findFirst())
                .map(UnitFigures::figures)
                .map(figures -> ComputedFigures.of(subject.form(), figures))
                .flatMap(figures ->
                        Optional.ofNullable(figures.get(subject.indicator().code())));
    }

    private List<String> questions(Actor actor, Subject subject, Map<String, BigDecimal> figures) {
        return unusual
                .of(
                        permissions.scope(actor, ReportingPermission.READ_FIGURES),
                        subject.period(),
                        subject.form(),
                        subject.unit().id(),
                        figures)
                .stream()
                .filter(finding ->
                        finding.indicators().contains(subject.indicator().code()))
                .map(finding -> Texts.reason(finding.what()))
                .toList();
    }

    private static String standing(CellOrigin origin) {
        return text(
                KEY + "standing." + origin.standing().name().toLowerCase(Locale.ROOT),
                origin.person(),
                Formats.moment(origin.at()));
    }

    private List<CellPage.Edit> edits(Subject subject) {
        List<CellEdit> edits =
                reports.edits(subject.report(), subject.indicator().code(), CellPart.FIGURE);
        return edits.stream()
                .map(edit -> new CellPage.Edit(
                        text(KEY + "edit", subject.shown(edit.before()), subject.shown(edit.after())),
                        text(KEY + "way." + edit.way().name().toLowerCase(Locale.ROOT)),
                        Formats.moment(edit.at()),
                        edit.by()))
                .toList();
    }

    private List<CellPage.File> files(
            ReportAddress address, Subject subject, OptionalInt place, Optional<CellOrigin> origin, boolean mayProve) {
        List<CellPage.File> files = new ArrayList<>();
        if (place.isPresent()) {
            for (Evidence one : evidence.of(address.period(), subject.unit().id(), place.getAsInt())) {
                files.add(new CellPage.File(
                        one.name(),
                        text(
                                KEY + "file",
                                one.kind().name(),
                                (one.size() + KILOBYTE - 1) / KILOBYTE,
                                Formats.moment(one.at()),
                                one.by()),
                        one.href(),
                        mayProve
                                ? Optional.of(href(address, subject.indicator().code()) + "/evidence/" + one.id()
                                        + "/withdrawal")
                                : Optional.empty()));
            }
        }
        origin.stream()
                .flatMap(known -> known.evidence().stream())
                .filter(known -> files.stream().noneMatch(file -> file.href().equals(known.href())))
                .forEach(known -> files.add(
                        new CellPage.File(known.name(), text(KEY + "file.workbook"), known.href(), Optional.empty())));
        return files;
    }

    static String href(ReportAddress address, String indicator) {
        return "/reporting/cell/" + address.period() + "/" + address.unit() + "/" + indicator;
    }

    private static Locale locale() {
        return Language.current().locale();
    }
}
