package vn.thidua.reporting.completeness;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
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

    private final PeriodRepository periods;
    private final FormRepository forms;
    private final UnitDirectory directory;
    private final StandingQueries standings;

    CompletenessQueries(
            PeriodRepository periods, FormRepository forms, UnitDirectory directory, StandingQueries standings) {
        this.periods = periods;
        this.forms = forms;
        this.directory = directory;
        this.standings = standings;
    }

    /**
     * Returns the board; empty if no period is on record.
     *
     * @param period code of a period; empty for the latest
     * @param cluster code of a cluster; empty for all
     * @param state {@code open} for units with something to do; otherwise all
     * @param asOf the day that the board speaks of; if it was not chosen, names and clusters are those of the last day
     * @throws NotFound if there is no such period
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<CompletenessPage> page(
            Scope scope, boolean mayImport, String period, String cluster, String state, AsOf asOf) {
        List<Period> all = periods.list();
        Optional<Period> chosen = period.isEmpty() ? all.stream().findFirst() : Optional.of(periods.get(period));
        return chosen.map(found -> page(scope, mayImport, all, found, cluster, state, asOf));
    }

    private CompletenessPage page(
            Scope scope, boolean mayImport, List<Period> all, Period period, String cluster, String state, AsOf asOf) {
        Form form = forms.get(period.formCode(), period.formVersion());
        LocalDate due = period.info().dueOn();
        LocalDate day = asOf.chosen() ? asOf.day() : due;
        List<Cluster> clusters = directory.clusters(day).stream()
                .filter(one -> one.members().stream().anyMatch(unit -> scope.covers(unit.id())))
                .toList();
        List<UnitStanding> everyone = standings.list(scope, period, day);
        List<UnitStanding> shown = everyone.stream()
                .filter(standing -> cluster.isEmpty() || isIn(clusters, cluster, standing.unit()))
                .toList();
        long received = count(shown, UnitStanding.State.RECEIVED);
        String name = period.info().name().in(language());
        return new CompletenessPage(
                text("reporting.completeness.title", name),
                period.code(),
                cluster,
                state,
                all.stream()
                        .map(one -> new Option(one.code(), one.info().name().in(language())))
                        .toList(),
                clusterOptions(clusters),
                List.of(
                        new Option("", text("reporting.completeness.state.all")),
                        new Option("open", text("reporting.completeness.state.open"))),
                Formats.date(due),
                text("reporting.completeness.answer", received, shown.size()),
                received == shown.size(),
                facts(shown, due),
                form.sheets().stream()
                        .map(sheet -> new CompletenessPage.SheetHead(
                                sheet.tab(), sheet.title().in(language())))
                        .toList(),
                groups(clusters, shown, new Board(form, due, asOf.day()), state),
                mayImport,
                List.of(new Crumb(text("web.menu.figures"), "/reporting/consolidation")));
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
            List<Cluster> clusters, List<UnitStanding> shown, Board board, String state) {
        List<CompletenessPage.Cluster> groups = new ArrayList<>();
        int number = 0;
        for (Cluster cluster : clusters) {
            List<CompletenessPage.Line> lines = new ArrayList<>();
            for (UnitStanding standing : shown) {
                if (cluster.members().contains(standing.unit())) {
                    number++;
                    if (!state.equals("open") || board.isOpen(standing)) {
                        lines.add(board.line(number, standing));
                    }
                }
            }
            if (!lines.isEmpty()) {
                groups.add(new CompletenessPage.Cluster(
                        cluster.head()
                                .map(head ->
                                        text("reporting.completeness.cluster.headed", cluster.code(), head.shortName()))
                                .orElseGet(() -> text("reporting.consolidation.cluster", cluster.code())),
                        lines));
            }
        }
        return groups;
    }

    private static List<Option> clusterOptions(List<Cluster> clusters) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", text("reporting.completeness.cluster.all")));
        clusters.forEach(
                one -> options.add(new Option(one.code(), text("reporting.consolidation.cluster", one.code()))));
        return options;
    }

    private static boolean isIn(List<Cluster> clusters, String code, Unit unit) {
        return clusters.stream()
                .anyMatch(cluster ->
                        cluster.code().equals(code) && cluster.members().contains(unit));
    }

    private static long count(List<UnitStanding> standings, UnitStanding.State state) {
        return standings.stream().filter(standing -> standing.state() == state).count();
    }

    private static Locale language() {
        return Language.current().locale();
    }
}
