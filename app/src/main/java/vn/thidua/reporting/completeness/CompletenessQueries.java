package vn.thidua.reporting.completeness;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.submission.SubmissionRepository;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.web.AsOf;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;

/** Fills the board of units and sheets. */
@Component
class CompletenessQueries {

    /** How many units one page shows. */
    private static final int PART = 200;

    private final PeriodRepository periods;
    private final FormRepository forms;
    private final UnitDirectory directory;
    private final StandingQueries standings;
    private final SubmissionRepository submissions;

    CompletenessQueries(
            PeriodRepository periods,
            FormRepository forms,
            UnitDirectory directory,
            StandingQueries standings,
            SubmissionRepository submissions) {
        this.periods = periods;
        this.forms = forms;
        this.directory = directory;
        this.standings = standings;
        this.submissions = submissions;
    }

    /**
     * Returns the board; empty if no period is on record.
     *
     * @param from how many units that the filter takes come before the first that is shown
     * @param asOf the day that the board speaks of; if it was not chosen, names and clusters are those of the last day
     * @throws NotFound if there is no such period
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<CompletenessPage> page(Scope scope, boolean mayImport, BoardFilter filter, int from, AsOf asOf) {
        return chosen(filter)
                .map(period -> page(scope, mayImport, period, filter.in(period.code()), Math.max(0, from), asOf));
    }

    /** Returns every unit that {@code filter} asks for, for a file; nothing if no period is on record. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<BoardTable> table(Scope scope, BoardFilter filter, AsOf asOf) {
        return chosen(filter).map(period -> {
            LocalDate due = period.info().dueOn();
            return new BoardTable(due, asOf.day(), rows(scope, period, filter, asOf));
        });
    }

    private Optional<Period> chosen(BoardFilter filter) {
        return filter.period().isEmpty()
                ? periods.list().stream().findFirst()
                : Optional.of(periods.get(filter.period()));
    }

    private BoardRows rows(Scope scope, Period period, BoardFilter filter, AsOf asOf) {
        LocalDate due = period.info().dueOn();
        LocalDate day = asOf.chosen() ? asOf.day() : due;
        return BoardRows.of(clusters(scope, day), standings.list(scope, period, day), filter, due, asOf.day());
    }

    private List<Cluster> clusters(Scope scope, LocalDate day) {
        return directory.clusters(day).stream()
                .filter(one -> one.members().stream().anyMatch(unit -> scope.covers(unit.id())))
                .toList();
    }

    private CompletenessPage page(
            Scope scope, boolean mayImport, Period period, BoardFilter filter, int from, AsOf asOf) {
        Form form = forms.get(period.formCode(), period.formVersion());
        LocalDate due = period.info().dueOn();
        BoardRows found = rows(scope, period, filter, asOf);
        List<UnitStanding> shown = found.units();
        List<BoardRows.Row> part = found.rows().stream().skip(from).limit(PART).toList();
        long received = count(shown, UnitStanding.State.RECEIVED);
        String name = period.info().name().in(language());
        return new CompletenessPage(
                text("reporting.completeness.title", name),
                period.code(),
                filter.cluster(),
                filter.state(),
                periods.list().stream()
                        .map(one -> new Option(one.code(), one.info().name().in(language())))
                        .toList(),
                clusterOptions(clusters(scope, asOf.chosen() ? asOf.day() : due)),
                BoardFilter.states(),
                Formats.date(due),
                text("reporting.completeness.answer", received, shown.size()),
                received == shown.size(),
                facts(shown, due),
                form.sheets().stream()
                        .map(sheet -> new CompletenessPage.SheetHead(
                                sheet.tab(), sheet.title().in(language())))
                        .toList(),
                groups(part, found, new Board(period.code(), form, sent(scope, period, part), due, asOf.day()), due),
                mayImport,
                text(
                        "reporting.completeness.listed",
                        part.isEmpty() ? 0 : from + 1,
                        from + part.size(),
                        found.rows().size()),
                from == 0 ? Optional.empty() : Optional.of(filter.href(asOf, Math.max(0, from - PART))),
                from + PART < found.rows().size() ? Optional.of(filter.href(asOf, from + PART)) : Optional.empty(),
                filter.export(asOf),
                List.of(new Crumb(text("web.menu.receiving"), "/reporting/consolidation")));
    }

    private Map<UUID, Submission> sent(Scope scope, Period period, List<BoardRows.Row> part) {
        Scope shown = new Scope(part.stream()
                .map(row -> row.standing().unit().id())
                .filter(scope::covers)
                .collect(Collectors.toSet()));
        return submissions.latest(shown, period).stream()
                .collect(Collectors.toMap(Submission::unit, submission -> submission));
    }

    private static List<CompletenessPage.Fact> facts(List<UnitStanding> shown, LocalDate due) {
        long onTime = shown.stream().filter(standing -> standing.isOnTime(due)).count();
        long returned = count(shown, UnitStanding.State.RETURNED);
        long missing = count(shown, UnitStanding.State.MISSING);
        return List.of(
                fact("received", count(shown, UnitStanding.State.RECEIVED), shown.size()),
                fact("on-time", onTime, shown.size()),
                new CompletenessPage.Fact(
                        text("reporting.completeness.fact.returned"), Formats.number(returned), returned > 0),
                new CompletenessPage.Fact(
                        text("reporting.completeness.fact.missing"), Formats.number(missing), missing > 0));
    }

    private static CompletenessPage.Fact fact(String key, long part, int whole) {
        return new CompletenessPage.Fact(
                text("reporting.completeness.fact." + key), text("reporting.completeness.of", part, whole), false);
    }

    private static List<CompletenessPage.Cluster> groups(
            List<BoardRows.Row> part, BoardRows all, Board board, LocalDate due) {
        Map<Optional<Cluster>, List<CompletenessPage.Line>> lines = new LinkedHashMap<>();
        for (BoardRows.Row row : part) {
            lines.computeIfAbsent(row.cluster(), cluster -> new ArrayList<>())
                    .add(board.line(row.number(), row.standing()));
        }
        return lines.entrySet().stream()
                .map(group -> new CompletenessPage.Cluster(
                        name(group.getKey()), share(all.of(group.getKey()), due), group.getValue()))
                .toList();
    }

    private static String name(Optional<Cluster> cluster) {
        return cluster.map(found -> found.head()
                        .map(head -> text("reporting.completeness.cluster.headed", found.code(), head.shortName()))
                        .orElseGet(() -> text("reporting.consolidation.cluster", found.code())))
                .orElseGet(() -> text("reporting.completeness.cluster.none"));
    }

    private static String share(List<UnitStanding> units, LocalDate due) {
        long onTime = units.stream().filter(standing -> standing.isOnTime(due)).count();
        return text(
                "reporting.completeness.share",
                BoardRows.percent(count(units, UnitStanding.State.RECEIVED), units.size()),
                BoardRows.percent(onTime, units.size()));
    }

    private static List<Option> clusterOptions(List<Cluster> clusters) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", text("reporting.completeness.cluster.all")));
        clusters.forEach(
                one -> options.add(new Option(one.code(), text("reporting.consolidation.cluster", one.code()))));
        return options;
    }

    private static long count(List<UnitStanding> standings, UnitStanding.State state) {
        return standings.stream().filter(standing -> standing.state() == state).count();
    }

    private static Locale language() {
        return Language.current().locale();
    }
}
