package vn.thidua.reporting.completeness;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Scope;
import vn.thidua.web.AsOf;
import vn.thidua.web.Crumb;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/** Fills the table of units by periods. */
@Component
class HistoryQueries {

    private static final String KEY = "reporting.completeness.";
    private static final String PATH = BoardFilter.PATH + "/history";
    private static final int PERIODS = 6;
    private static final int PART = 200;

    private final PeriodRepository periods;
    private final UnitDirectory directory;
    private final StandingQueries standings;

    HistoryQueries(PeriodRepository periods, UnitDirectory directory, StandingQueries standings) {
        this.periods = periods;
        this.directory = directory;
        this.standings = standings;
    }

    /**
     * Returns the latest periods; empty if none is on record.
     *
     * @param cluster code of a cluster; empty for all
     * @param from how many units come before the first that is shown
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<HistoryPage> page(Scope scope, String cluster, int from, AsOf asOf) {
        List<Period> latest = periods.list().stream().limit(PERIODS).toList();
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(page(scope, latest.reversed(), cluster, Math.max(0, from), asOf.day()));
    }

    private HistoryPage page(Scope scope, List<Period> shown, String code, int from, LocalDate day) {
        List<Cluster> clusters = directory.clusters(day).stream()
                .filter(one -> one.members().stream().anyMatch(unit -> scope.covers(unit.id())))
                .toList();
        Set<UUID> members = clusters.stream()
                .filter(cluster -> cluster.code().equals(code))
                .flatMap(cluster -> cluster.members().stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
        Map<Period, Map<UUID, UnitStanding>> known = new LinkedHashMap<>();
        for (Period period : shown) {
            known.put(
                    period,
                    standings.list(scope, period, day).stream()
                            .filter(standing -> code.isEmpty()
                                    || members.contains(standing.unit().id()))
                            .collect(
                                    Collectors.toMap(standing -> standing.unit().id(), standing -> standing)));
        }
        List<Unit> asked = directory.named(day).stream()
                .filter(unit -> known.values().stream().anyMatch(units -> units.containsKey(unit.id())))
                .toList();
        List<HistoryPage.Line> lines = new ArrayList<>();
        for (Unit unit : asked.stream().skip(from).limit(PART).toList()) {
            lines.add(new HistoryPage.Line(
                    from + lines.size() + 1,
                    unit.shortName(),
                    shown.stream()
                            .map(period -> Optional.ofNullable(
                                            known.getOrDefault(period, Map.of()).get(unit.id()))
                                    .map(standing -> cell(period, standing, day)))
                            .toList()));
        }
        List<Option> options = new ArrayList<>();
        options.add(new Option("", text(KEY + "cluster.all")));
        clusters.forEach(
                one -> options.add(new Option(one.code(), text("reporting.consolidation.cluster", one.code()))));
        return new HistoryPage(
                text(KEY + "history.title"),
                code,
                options,
                known.entrySet().stream()
                        .map(entry -> head(
                                entry.getKey(), List.copyOf(entry.getValue().values())))
                        .toList(),
                lines,
                text(KEY + "listed", lines.isEmpty() ? 0 : from + 1, from + lines.size(), asked.size()),
                from == 0 ? Optional.empty() : Optional.of(href(code, Math.max(0, from - PART))),
                from + PART < asked.size() ? Optional.of(href(code, from + PART)) : Optional.empty(),
                List.of(
                        new Crumb(text("web.menu.receiving"), "/reporting/consolidation"),
                        new Crumb(text(KEY + "menu"), BoardFilter.PATH)));
    }

    private static HistoryPage.Head head(Period period, List<UnitStanding> units) {
        LocalDate due = period.info().dueOn();
        return new HistoryPage.Head(
                period.info().name().in(Language.current().locale()),
                text(
                        KEY + "share",
                        BoardRows.percent(
                                units.stream()
                                        .filter(unit -> unit.latest().isPresent())
                                        .count(),
                                units.size()),
                        BoardRows.percent(
                                units.stream()
                                        .filter(unit -> unit.isOnTime(due))
                                        .count(),
                                units.size())),
                BoardFilter.PATH + "?period=" + period.code());
    }

    private static HistoryPage.Cell cell(Period period, UnitStanding standing, LocalDate day) {
        long late = standing.late(period.info().dueOn(), day);
        boolean sent = standing.latest().isPresent();
        Tone tone = sent ? (late > 0 ? Tone.WAIT : Tone.DONE) : late > 0 ? Tone.LATE : Tone.DRAFT;
        String words = late > 0
                ? text(KEY + (sent ? "history.late" : "history.missing"), late)
                : sent
                        ? text(KEY + "on-time")
                        : text(KEY + "state." + standing.progress().stage().word());
        return new HistoryPage.Cell(
                tone,
                words,
                text(
                        KEY + "cell",
                        standing.unit().shortName(),
                        period.info().name().in(Language.current().locale()),
                        words),
                new ReportAddress(period.code(), standing.unit().code()).href());
    }

    private static String href(String cluster, int from) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("cluster", cluster)
                .queryParam("from", from)
                .encode()
                .toUriString();
    }
}
