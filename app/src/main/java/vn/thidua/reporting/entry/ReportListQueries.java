package vn.thidua.reporting.entry;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportState;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.web.Badge;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/** Fills the list of reports, and counts those that wait for the reader. */
@Component
class ReportListQueries {

    private static final String KEY = GridWords.KEY;
    private static final String MINE = "mine";

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final UnitDirectory units;

    ReportListQueries(
            JdbcClient jdbc,
            Permissions permissions,
            PeriodRepository periods,
            FormRepository forms,
            UnitDirectory units) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.periods = periods;
        this.forms = forms;
        this.units = units;
    }

    /** Where the report of one unit stands; a unit that has none has begun nothing. */
    private record Standing(
            UUID unit,
            Optional<ReportState> state,
            long filled,
            long asked,
            Optional<OffsetDateTime> sent,
            boolean approved) {}

    /**
     * Returns the reports of {@code period}; empty if there is no period at all.
     *
     * @param period code of a period; empty for the latest
     * @param state {@code mine} for reports on which the reader has to act; otherwise all
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    @Transactional(readOnly = true)
    public Optional<ReportListPage> page(Actor actor, String period, String state) {
        List<Period> all = periods.list();
        Optional<Period> chosen = period.isEmpty() ? all.stream().findFirst() : Optional.of(periods.get(period));
        return chosen.map(found -> page(actor, all, found, state));
    }

    private ReportListPage page(Actor actor, List<Period> all, Period period, String state) {
        List<Standing> standings = standings(actor, period.code(), period.info().dueOn());
        List<ReportListPage.Line> lines = lines(actor, period, standings).stream()
                .filter(line -> !state.equals(MINE) || line.mine())
                .toList();
        long accepted = standings.stream()
                .filter(standing ->
                        standing.state().filter(ReportState.ACCEPTED::equals).isPresent())
                .count();
        return new ReportListPage(
                text(
                        KEY + "list.title",
                        period.info().name().in(Language.current().locale())),
                period.code(),
                state,
                all.stream()
                        .map(one -> new Option(
                                one.code(),
                                one.info().name().in(Language.current().locale())))
                        .toList(),
                List.of(new Option("", text(KEY + "list.all")), new Option(MINE, text(KEY + "list.mine"))),
                text(KEY + "list.answer", accepted, standings.size()),
                accepted == standings.size(),
                permissions.allows(actor, ReportingPermission.ENTER_FIGURES),
                lines,
                List.of(new Crumb(text("web.menu.filling"), "/reporting/consolidation")));
    }

    private List<ReportListPage.Line> lines(Actor actor, Period period, List<Standing> standings) {
        List<ReportListPage.Line> lines = new ArrayList<>();
        for (Unit unit : units.named(period.info().dueOn())) {
            standings.stream()
                    .filter(standing -> standing.unit().equals(unit.id()))
                    .findFirst()
                    .ifPresent(standing -> lines.add(new ReportListPage.Line(
                            lines.size() + 1,
                            unit.shortName(),
                            tone(standing),
                            words(standing),
                            standing.sent()
                                    .map(at -> Formats.moment(at.toInstant()))
                                    .orElse(""),
                            text(KEY + "verb." + verb(actor, standing)),
                            isMine(actor, standing),
                            new ReportAddress(period.code(), unit.code()).href())));
        }
        return lines;
    }

    private static Tone tone(Standing standing) {
        return standing.state()
                .map(state -> GridWords.tone(state, standing.approved()))
                .orElse(Tone.DRAFT);
    }

    private static String words(Standing standing) {
        return standing.state()
                .map(state -> switch (state) {
                    case DRAFT -> text(KEY + "state.draft", standing.filled(), standing.asked());
                    case SUBMITTED -> text(KEY + "state.submitted");
                    case RETURNED -> text(KEY + "list.returned");
                    case ACCEPTED -> text(KEY + (standing.approved() ? "state.approved" : "state.accepted"));
                })
                .orElse(text(KEY + "list.not-begun"));
    }

    private String verb(Actor actor, Standing standing) {
        if (!isMine(actor, standing)) {
            return "look";
        }
        return standing.state()
                .map(state -> switch (state) {
                    case DRAFT -> "fill";
                    case RETURNED -> "mend";
                    case SUBMITTED -> "receive";
                    case ACCEPTED -> "approve";
                })
                .orElse("fill");
    }

    private boolean isMine(Actor actor, Standing standing) {
        return next(actor, standing)
                .filter(permission -> permissions.allows(actor, permission, standing.unit()))
                .isPresent();
    }

    /** Returns what somebody must be allowed to take the next step; who receives reports waits for them to be filled in. */
    private Optional<ReportingPermission> next(Actor actor, Standing standing) {
        return switch (standing.state().orElse(ReportState.DRAFT)) {
            case DRAFT, RETURNED ->
                permissions.allows(actor, ReportingPermission.RECEIVE_REPORTS)
                        ? Optional.empty()
                        : Optional.of(ReportingPermission.ENTER_FIGURES);
            case SUBMITTED -> Optional.of(ReportingPermission.RECEIVE_REPORTS);
            case ACCEPTED -> standing.approved() ? Optional.empty() : Optional.of(ReportingPermission.APPROVE_REPORTS);
        };
    }

    /** Returns how many reports of the latest period wait for a step of {@code actor}. */
    @Transactional(readOnly = true)
    public Badge waiting(Actor actor) {
        return periods.list().stream()
                .findFirst()
                .map(period -> standings(actor, period.code(), period.info().dueOn()).stream()
                        .filter(standing -> isMine(actor, standing))
                        .count())
                .map(count -> new Badge(Math.toIntExact(count), true))
                .orElse(Badge.NONE);
    }

    private List<Standing> standings(Actor actor, String period, LocalDate due) {
        Scope scope = permissions.scope(actor, ReportingPermission.READ_FIGURES);
        Period known = periods.get(period);
        AskedIndicators form = AskedIndicators.of(forms.get(known.formCode(), known.formVersion()));
        return jdbc.sql("""
                        select unit.id, unit.code, report.state, cardinality(array_remove(report.figures, null)) as filled,
                               cardinality(report.figures) as asked, sent.received_at,
                               exists (select 1
                                         from reporting.approval
                                        where approval.period_code = :period
                                          and approval.unit_id = unit.id
                                          and approval.withdrawn_at is null) as approved
                          from organization.unit_as_of(:due) unit
                          left join reporting.report on report.period_code = :period and report.unit_id = unit.id
                          left join reporting.submission sent on sent.id = report.submission_id
                         where unit.id = any (:units)
                           and unit.kind = 'BODY'
                           and (unit.present or report.id is not null)
                        """)
                .param("period", period)
                .param("due", due)
                .param("units", scope.units().toArray(UUID[]::new))
                .query((row, number) -> new Standing(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getString("state")).map(ReportState::valueOf),
                        row.getLong("filled"),
                        row.getLong("asked")
                                - form.placesNotAsked(row.getString("code")).cardinality(),
                        Optional.ofNullable(row.getObject("received_at", OffsetDateTime.class)),
                        row.getBoolean("approved")))
                .list();
    }
}
