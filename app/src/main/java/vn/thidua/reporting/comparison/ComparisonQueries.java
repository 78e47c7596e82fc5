package vn.thidua.reporting.comparison;

import static vn.thidua.web.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.Severity;
import vn.thidua.reporting.comparison.Difference.Side;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.CellChange;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** Fills the screens of comparisons. */
@Component
class ComparisonQueries {

    private final Permissions permissions;
    private final UnitDirectory units;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final ReportLookup reports;
    private final ComparisonRepository staged;

    ComparisonQueries(
            Permissions permissions,
            UnitDirectory units,
            PeriodRepository periods,
            FormRepository forms,
            ReportLookup reports,
            ComparisonRepository staged) {
        this.permissions = permissions;
        this.units = units;
        this.periods = periods;
        this.forms = forms;
        this.reports = reports;
        this.staged = staged;
    }

    /**
     * Returns the place to upload a workbook.
     *
     * @param chosen the report that it is for; whether {@code actor} may fill it in was asked before
     */
    @Transactional(readOnly = true)
    public ComparisonListPage list(Actor actor, Optional<ReportAddress> chosen, List<Violation> reasons) {
        UUID[] covered = permissions
                .scope(actor, ReportingPermission.ENTER_FIGURES)
                .units()
                .toArray(UUID[]::new);
        return new ComparisonListPage(
                chosen.map(this::name).orElse(""),
                chosen.map(ReportAddress::period).orElse(""),
                chosen.map(ReportAddress::unit).orElse(""),
                reasons,
                staged.list(covered).stream()
                        .map(workbook -> new ComparisonListPage.Line(
                                "/reporting/comparison/" + workbook.id(),
                                workbook.name(),
                                name(workbook.address()),
                                Formats.moment(workbook.at()),
                                workbook.by()))
                        .toList(),
                crumbs(chosen));
    }

    /**
     * Returns {@code workbook} beside the server.
     *
     * @param read what it says
     * @param reasons why the figures were not taken just now
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ComparisonPage page(Actor actor, StagedWorkbook workbook, Reading read, List<Violation> reasons) {
        ReportAddress address = workbook.address();
        Report report = reports.find(address.period(), workbook.unit())
                .orElseGet(() -> reports.blank(address.period(), workbook.unit()));
        List<CellChange> since = reports.since(report, read.made().orElse(Instant.EPOCH));
        Comparison comparison =
                Comparison.of(report.slots(), read.figures(), read.made().map(_ -> since), read.targets());
        Period period = periods.get(address.period());
        Form form = forms.get(period.formCode(), period.formVersion());
        List<ComparisonPage.Group> groups =
                groups(comparison, new ComparisonLines(form, read.made().isPresent(), since));
        String href = "/reporting/comparison/" + workbook.id();
        long errors = read.defects().stream().filter(ComparisonLines::isError).count();
        return new ComparisonPage(
                text("reporting.comparison.title"),
                href,
                address.href(),
                "/reporting/comparison?period=" + address.period() + "&unit=" + address.unit(),
                facts(workbook, read),
                read.made()
                        .map(made -> text("reporting.comparison.base", Formats.moment(made)))
                        .orElse(text("reporting.comparison.base.unknown")),
                counts(comparison, errors),
                groups,
                ComparisonLines.defects(read.defects(), Severity.ERROR),
                ComparisonLines.defects(read.defects(), Severity.NOTICE),
                read.proposals().stream()
                        .map(proposal -> MappingForm.of(proposal, form))
                        .toList(),
                read.mapping()
                        .map(known -> text("reporting.comparison.mapped", known.by(), Formats.moment(known.at())))
                        .orElse(""),
                groups.stream().anyMatch(ComparisonPage.Group::takeable),
                permissions.allows(actor, ReportingPermission.SUBMIT_REPORTS, workbook.unit())
                        && errors == 0
                        && read.proposals().isEmpty(),
                reasons,
                crumbs(Optional.of(address)));
    }

    private static List<ComparisonPage.Count> counts(Comparison comparison, long errors) {
        return List.of(
                new ComparisonPage.Count(text("reporting.comparison.count.equal"), comparison.equal(), false),
                new ComparisonPage.Count(text("reporting.comparison.count.file"), comparison.count(Side.FILE), false),
                new ComparisonPage.Count(
                        text("reporting.comparison.count.server"), comparison.count(Side.SERVER), false),
                new ComparisonPage.Count(
                        text("reporting.comparison.count.both"),
                        comparison.count(Side.BOTH),
                        comparison.count(Side.BOTH) > 0),
                new ComparisonPage.Count(text("reporting.comparison.count.errors"), errors, errors > 0));
    }

    private static List<ComparisonPage.Group> groups(Comparison comparison, ComparisonLines lines) {
        Map<Side, List<ComparisonPage.Line>> bySide = new HashMap<>();
        comparison
                .differences()
                .forEach(difference -> bySide.computeIfAbsent(difference.side(), _ -> new ArrayList<>())
                        .add(lines.line(difference)));
        List<ComparisonPage.Group> groups = new ArrayList<>();
        for (Side side : Side.values()) {
            List<ComparisonPage.Line> found = bySide.getOrDefault(side, List.of());
            if (!found.isEmpty()) {
                String key = "reporting.comparison.group." + side.name().toLowerCase(Locale.ROOT);
                groups.add(new ComparisonPage.Group(text(key, found.size()), side != Side.SERVER, found));
            }
        }
        return groups;
    }

    private List<String> facts(StagedWorkbook workbook, Reading read) {
        List<String> facts = new ArrayList<>();
        facts.add(name(workbook.address()));
        facts.add(workbook.name());
        facts.add(read.made()
                .map(made -> text("reporting.comparison.made", Formats.moment(made)))
                .orElse(text("reporting.comparison.made.unknown")));
        facts.add(text("reporting.comparison.uploaded", workbook.by(), Formats.moment(workbook.at())));
        return facts;
    }

    private String name(ReportAddress address) {
        return units.find(address.unit()).map(Unit::shortName).orElse(address.unit()) + " – "
                + periods.get(address.period())
                        .info()
                        .name()
                        .in(Language.current().locale());
    }

    private List<Crumb> crumbs(Optional<ReportAddress> report) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(text("web.menu.filling"), "/reporting/consolidation"));
        crumbs.add(new Crumb(text("reporting.entry.menu"), "/reporting/entry"));
        report.ifPresent(address -> crumbs.add(new Crumb(name(address), address.href())));
        return crumbs;
    }
}
