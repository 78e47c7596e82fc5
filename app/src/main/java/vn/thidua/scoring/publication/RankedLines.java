package vn.thidua.scoring.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.organization.Unit;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.board.ScoredUnit;

/** The lines that a board would be published with. */
final class RankedLines {

    private RankedLines() {}

    /** Returns the units by place, then those that are barred, then those without report in the order of the cluster. */
    static List<PublishedLine> of(ScoredCluster board) {
        return Stream.concat(
                        board.scored().stream().map(RankedLines::scored),
                        board.unplaced().stream().map(RankedLines::unplaced))
                .toList();
    }

    private static PublishedLine scored(ScoredUnit unit) {
        return new PublishedLine(
                unit.isBarred() ? OptionalInt.empty() : OptionalInt.of(unit.place()),
                unit.unit().code(),
                unit.unit().shortName(),
                unit.sheet().total(),
                unit.sheet().assignedMaximum(),
                unit.total(),
                unit.unscored().size(),
                // The paper of a ranking is Vietnamese.
                unit.barring().stream().map(offence -> offence.name().vi()).collect(Collectors.joining("; ")));
    }

    private static PublishedLine unplaced(Unit unit) {
        return new PublishedLine(
                OptionalInt.empty(),
                unit.code(),
                unit.shortName(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                "");
    }
}
