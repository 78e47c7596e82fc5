package vn.thidua.scoring.projector;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.publication.Publication;
import vn.thidua.scoring.publication.PublishedLine;
import vn.thidua.scoring.publication.PublishedRankings;
import vn.thidua.scoring.table.Standing;
import vn.thidua.shared.Scope;

/** Answers what may hang on the wall. */
@Component
class ProjectorQueries {

    private final BoardQueries boards;
    private final PublishedRankings published;
    private final ReportedFigures reported;
    private final UnitDirectory units;
    private final Clock clock;

    ProjectorQueries(
            BoardQueries boards,
            PublishedRankings published,
            ReportedFigures reported,
            UnitDirectory units,
            Clock clock) {
        this.boards = boards;
        this.published = published;
        this.reported = reported;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Returns the clusters of which every unit is in {@code scope}; of a part of a cluster no order can be shown.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    List<Cluster> clusters(Scope scope, String period) {
        return units.clusters(reported.period(period).dueOn()).stream()
                .filter(cluster -> !cluster.members().isEmpty())
                .filter(cluster -> cluster.members().stream().allMatch(unit -> scope.covers(unit.id())))
                .toList();
    }

    /** Returns the ranking of {@code cluster}; empty if it has none, because no score table is in force for the period. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Optional<Wall> wall(String period, Cluster cluster, Source source) {
        PeriodInfo info = reported.period(period);
        return switch (source) {
            case PUBLISHED ->
                published
                        .inForce(period, cluster.code())
                        .map(publication -> wall(info, publication))
                        .or(() -> now(info, cluster));
            case NOW -> now(info, cluster);
        };
    }

    private static Wall wall(PeriodInfo period, Publication publication) {
        return new Wall(
                period,
                publication.cluster(),
                new Wall.Origin.Published(publication),
                publication.maximum(),
                publication.invented(),
                publication.lines().stream()
                        .filter(line -> line.place().isPresent())
                        .map(line -> new Wall.Line(line.place().getAsInt(), line.name(), line.total()))
                        .toList(),
                names(publication, PublishedLine::isBarred),
                names(publication, line -> line.place().isEmpty() && !line.isBarred()));
    }

    private static List<String> names(Publication publication, Predicate<PublishedLine> which) {
        return publication.lines().stream()
                .filter(which)
                .map(PublishedLine::name)
                .toList();
    }

    private Optional<Wall> now(PeriodInfo period, Cluster cluster) {
        return boards.whole(period.code(), cluster.id()).map(board -> wall(period, board));
    }

    private Wall wall(PeriodInfo period, ScoredCluster board) {
        return new Wall(
                period,
                board.cluster().code(),
                new Wall.Origin.Now(board.standing() == Standing.PROVISIONAL, clock.instant()),
                board.table().rules().maximum(),
                board.table().invented(),
                board.units().stream()
                        .map(unit -> new Wall.Line(unit.place(), unit.unit().shortName(), unit.total()))
                        .toList(),
                board.barred().stream().map(unit -> unit.unit().shortName()).toList(),
                board.unplaced().stream().map(Unit::shortName).toList());
    }
}
