package vn.thidua.reporting.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.reporting.comparison.Difference.Side;
import vn.thidua.reporting.report.CellChange;
import vn.thidua.reporting.report.CellPart;
import vn.thidua.reporting.report.Slot;
import vn.thidua.reporting.workbook.ReportedFigure;

/**
 * What a workbook says beside what the server says.
 *
 * @param equal how many numbers are the same on both sides
 * @param differences in the order of the form
 */
record Comparison(int equal, List<Difference> differences) {

    Comparison {
        differences = List.copyOf(differences);
    }

    /**
     * Compares {@code file} with {@code server}.
     *
     * @param since what was written on the server since the workbook went out; empty if nobody knows when that was. Then a
     *     number on the server counts as written since, and an empty cell of the workbook says nothing
     * @param targets whether the workbook has targets at all
     */
    static Comparison of(
            List<Slot> server, List<ReportedFigure> file, Optional<List<CellChange>> since, boolean targets) {
        Gathering gathering = new Gathering(since);
        Map<String, ReportedFigure> figures = new HashMap<>();
        file.forEach(figure -> figures.put(figure.indicator(), figure));
        for (Slot slot : server) {
            Optional.ofNullable(figures.get(slot.indicator())).ifPresent(figure -> {
                gathering.take(slot, CellPart.FIGURE, figure.figure(), place(figure));
                if (targets) {
                    gathering.take(slot, CellPart.TARGET, figure.target(), "");
                }
            });
        }
        return new Comparison(gathering.equal, gathering.differences);
    }

    long count(Side side) {
        return differences.stream()
                .filter(difference -> difference.side() == side)
                .count();
    }

    private static String place(ReportedFigure figure) {
        return figure.sheet() + "!" + figure.cell();
    }

    private static final class Gathering {

        private final boolean known;
        private final Map<String, CellChange> changes = new HashMap<>();
        private final List<Difference> differences = new ArrayList<>();
        private int equal;

        Gathering(Optional<List<CellChange>> since) {
            this.known = since.isPresent();
            since.ifPresent(list ->
                    list.forEach(change -> changes.put(key(change.indicator(), change.part()), change)));
        }

        void take(Slot slot, CellPart part, Optional<BigDecimal> file, String cell) {
            Optional<BigDecimal> server = slot.number(part);
            if (isSame(server, file)) {
                equal++;
                return;
            }
            Optional<BigDecimal> base = Optional.ofNullable(changes.get(key(slot.indicator(), part)))
                    .map(CellChange::before)
                    .orElse(server);
            Side side = known ? side(base, server, file) : sideUnknown(server, file);
            differences.add(
                    new Difference(slot.indicator(), part, base, server, file, slot.revision(part), side, cell));
        }

        private static Side side(Optional<BigDecimal> base, Optional<BigDecimal> server, Optional<BigDecimal> file) {
            if (isSame(base, file)) {
                return Side.SERVER;
            }
            return isSame(base, server) ? Side.FILE : Side.BOTH;
        }

        private static Side sideUnknown(Optional<BigDecimal> server, Optional<BigDecimal> file) {
            if (file.isEmpty()) {
                return Side.SERVER;
            }
            return server.isEmpty() ? Side.FILE : Side.BOTH;
        }

        /** Zero is not the same as nothing; 1.0 is the same as 1. */
        private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
            return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
        }

        private static String key(String indicator, CellPart part) {
            return indicator + "/" + part;
        }
    }
}
