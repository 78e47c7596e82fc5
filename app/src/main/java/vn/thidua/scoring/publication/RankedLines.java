package vn.thidua.scoring.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.thidua.organization.Unit;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.board.ScoredUnit;

/** The lines that a board would be published with. */
final class RankedLines {

    private RankedLines() {}

    /** Returns the units by place, then those without one in the order of the cluster. */
    static List<PublishedLine> of(ScoredCluster board) {
        return Stream.concat(
                        board.units().stream().map(RankedLines::placed),
                        board.unplaced().stream().map(RankedLines::unplaced))
                .toList();
    }

    private static PublishedLine placed(ScoredUnit unit) {
        return new PublishedLine(
                OptionalInt.of(unit.place()),
                unit.unit().code(),
                unit.unit().shortName(),
                unit.sheet().total(),
                unit.sheet().assignedMaximum(),
                unit.total(),
                unit.unscored().size());
    }

    private static PublishedLine unplaced(Unit unit) {
        return new PublishedLine(
                OptionalInt.empty(),
                unit.code(),
                unit.shortName(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0);
    }
}
