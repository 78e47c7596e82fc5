package vn.thidua.scoring.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.ranking.Decision;
import vn.thidua.core.ranking.Ranked;
import vn.thidua.core.rating.Rated;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Offence;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.Scoring;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.scoring.points.Entry;
import vn.thidua.scoring.points.EntryQueries;
import vn.thidua.scoring.points.OutsideFact;
import vn.thidua.scoring.points.OutsideRepository;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.scoring.sheet.RoundPoints;
import vn.thidua.scoring.table.FrozenTables;
import vn.thidua.scoring.table.Standing;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.table.TableQueries;
import vn.thidua.shared.Comparison;
import vn.thidua.shared.Scope;

/** Scores and ranks the units of each cluster by the table in force, from what is on record now. */
@Component
public class BoardQueries {

    private final TableQueries tables;
    private final EntryQueries entries;
    private final OutsideRepository outside;
    private final RoundPoints rounds;
    private final FrozenTables frozen;
    private final ReportedFigures reported;
    private final UnitDirectory directory;

    BoardQueries(
            TableQueries tables,
            EntryQueries entries,
            OutsideRepository outside,
            RoundPoints rounds,
            FrozenTables frozen,
            ReportedFigures reported,
            UnitDirectory directory) {
        this.tables = tables;
        this.entries = entries;
        this.outside = outside;
        this.rounds = rounds;
        this.frozen = frozen;
        this.reported = reported;
        this.directory = directory;
    }

    /**
     * Returns the board of each cluster that has units in {@code scope}, by number; empty if no table is in force.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ScoredCluster> boards(Scope scope, String periodCode) {
        return boards(scope, periodCode, Optional.empty());
    }

    /**
     * Returns the same with the clusters and the names of {@code day}; empty for the last day of the period.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ScoredCluster> boards(Scope scope, String periodCode, Optional<LocalDate> day) {
        return boards(scope, periodCode, day, UnaryOperator.identity());
    }

    /**
     * Returns the same by the table that {@code change} makes of the one in force.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ScoredCluster> boards(
            Scope scope, String periodCode, Optional<LocalDate> day, UnaryOperator<TableDocument> change) {
        PeriodInfo period = reported.period(periodCode);
        Background background = background(period, change);
        return directory.clusters(day.orElse(period.dueOn())).stream()
                .filter(cluster -> cluster.members().stream().anyMatch(unit -> scope.covers(unit.id())))
                .flatMap(cluster -> board(cluster, scope, background).stream())
                .toList();
    }

    /**
     * Returns the board of one cluster with all its units, seen or not: for a use case that has asked whether the reader may see
     * them, or shows no more of them than it may.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<ScoredCluster> whole(String periodCode, UUID clusterId) {
        PeriodInfo period = reported.period(periodCode);
        return directory.clusters(period.dueOn()).stream()
                .filter(cluster -> cluster.id().equals(clusterId))
                .findFirst()
                .flatMap(cluster -> board(cluster, whole(cluster), background(period, UnaryOperator.identity())));
    }

    /**
     * What all clusters of a period have in common.
     *
     * @param change what is made of each table before it is scored by
     */
    private record Background(
            PeriodInfo period,
            UnaryOperator<TableDocument> change,
            Optional<TableDocument> table,
            Map<UUID, Round> rounds,
            Set<String> restricted,
            NotAsked notAsked) {}

    private Background background(PeriodInfo period, UnaryOperator<TableDocument> change) {
        Set<String> restricted = reported.indicators(period.code()).stream()
                .filter(IndicatorInfo::restricted)
                .map(IndicatorInfo::code)
                .collect(Collectors.toSet());
        return new Background(
                period,
                change,
                tables.inForce(period.code()),
                rounds.ofPeriod(period.code()),
                restricted,
                reported.notAsked(period.code()));
    }

    /** A round keeps to the version that it was launched with; a cluster without round is scored by the one in force. */
    private Optional<ScoredCluster> board(Cluster cluster, Scope scope, Background background) {
        Optional<Round> round = Optional.ofNullable(background.rounds().get(cluster.id()));
        return round.map(running -> frozen.get(running.table()))
                .or(background::table)
                .map(background.change())
                .map(table -> board(cluster, scope, background, table, round));
    }

    private static Scope whole(Cluster cluster) {
        return new Scope(cluster.members().stream().map(Unit::id).collect(Collectors.toSet()));
    }

    private ScoredCluster board(
            Cluster cluster, Scope scope, Background background, TableDocument table, Optional<Round> round) {
        PeriodInfo period = background.period();
        Scope whole = whole(cluster);
        // A place is a place among the others: their rows are read, but only the units in scope are shown.
        Map<UUID, UnitFigures> figures =
                Comparison.among(whole, () -> reported.unitFigures(whole, period.code())).stream()
                        .collect(Collectors.toMap(report -> report.unit().id(), Function.identity()));
        Map<UUID, Map<String, Entry>> typed = Comparison.among(whole, () -> entries(whole, period, round, table));
        List<Unit> present = cluster.members().stream()
                .filter(unit -> figures.containsKey(unit.id()))
                .toList();
        Map<UUID, List<OutsideFact>> said = Comparison.among(whole, () -> outside.latest(whole, period.code())).stream()
                .filter(OutsideFact::standing)
                .collect(Collectors.groupingBy(OutsideFact::unit));
        List<Entries> sources = present.stream()
                .map(unit -> new UnitSources(table, background.notAsked())
                        .entries(
                                Objects.requireNonNull(figures.get(unit.id())),
                                typed.getOrDefault(unit.id(), Map.of()),
                                said.getOrDefault(unit.id(), List.of())))
                .toList();
        List<ScoreSheet> sheets = Scoring.score(table.rules(), sources);
        Places places = Places.of(table, present, sources, sheets, figures);
        Map<String, Rated> rated = Grades.of(
                table, sources, sheets, places.ranked(), cluster.members().size(), background.notAsked());
        Function<Ranked, ScoredUnit> scored = ranked -> {
            int at = places.indexOf(ranked.unit());
            Unit unit = present.get(at);
            return new ScoredUnit(
                    unit,
                    ranked.place(),
                    ranked.total(),
                    ranked.decision(),
                    ranked.place() == 0 ? barring(table, sources.get(at)) : List.of(),
                    sheets.get(at),
                    Objects.requireNonNull(figures.get(unit.id())),
                    typed.getOrDefault(unit.id(), Map.of()),
                    Optional.ofNullable(rated.get(unit.code())));
        };
        List<ScoredUnit> units = seen(scope, places.ranked().stream().map(scored));
        List<ScoredUnit> barred = seen(
                scope,
                places.barred().stream()
                        .map(one -> scored.apply(new Ranked(0, one.unit(), one.total(), new Decision.ByTotal()))));
        List<Unit> unplaced = cluster.members().stream()
                .filter(unit -> !figures.containsKey(unit.id()) && scope.covers(unit.id()))
                .toList();
        boolean isRunning =
                round.filter(running -> running.adoptedOn().isEmpty()).isPresent();
        Standing standing = isRunning
                ? Standing.PROVISIONAL
                : Objects.requireNonNull(table.periods().get(period.code()));
        return new ScoredCluster(
                cluster,
                period,
                table,
                standing,
                units,
                barred,
                places.ranked().size(),
                background.restricted(),
                unplaced);
    }

    private static List<ScoredUnit> seen(Scope scope, Stream<ScoredUnit> units) {
        return units.filter(unit -> scope.covers(unit.unit().id())).toList();
    }

    private static List<Offence> barring(TableDocument table, Entries entries) {
        List<String> codes = table.rules().disqualifications(entries);
        return table.rules().offences().stream()
                .filter(offence -> codes.contains(offence.code()))
                .toList();
    }

    /**
     * Returns what people gave, by unit and criterion: in a round its effective points, otherwise what was entered. In a round a
     * criterion that was taken off a unit stays off, and one that somebody else alone scores counts as entered.
     */
    private Map<UUID, Map<String, Entry>> entries(
            Scope whole, PeriodInfo period, Optional<Round> round, TableDocument table) {
        Set<String> ofScorers = table.rules().leaves().stream()
                .filter(leaf -> leaf.scorer().isPresent())
                .map(Leaf::code)
                .collect(Collectors.toSet());
        Map<UUID, Map<String, Entry>> typed = new HashMap<>();
        for (Entry entry : entries.latest(whole, period.code())) {
            if (round.isEmpty() || entry.points().isEmpty() || ofScorers.contains(entry.leaf())) {
                typed.computeIfAbsent(entry.unit(), _ -> new HashMap<>()).put(entry.leaf(), entry);
            }
        }
        round.map(rounds::effective).orElse(Map.of()).forEach((unit, given) -> {
            Map<String, Entry> known = typed.computeIfAbsent(unit, _ -> new HashMap<>());
            given.forEach(known::putIfAbsent);
        });
        return typed;
    }
}
