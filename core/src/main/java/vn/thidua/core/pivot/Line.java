package vn.thidua.core.pivot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.core.consolidation.Change;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Judgement;
import vn.thidua.core.consolidation.TargetProgress;

/**
 * What one indicator comes to in one period, or several that count alike.
 *
 * @param points whether a change is in percentage points
 */
record Line(
        Direction direction,
        int decimals,
        boolean points,
        Amount actual,
        Amount target,
        Amount previous,
        Compared change,
        Compared progress) {

    static Line of(ComparedFigure compared, Counted counted, Slice slice) {
        int of = compared.current().coverage().contributing().size()
                + compared.current().coverage().missing().size();
        Change change = compared.change();
        TargetProgress progress = compared.progress();
        return new Line(
                compared.indicator().direction(),
                compared.indicator().decimals(),
                compared.isInPercentagePoints(),
                Amount.of(compared.current()),
                counted.targeted() ? Amount.of(progress.target()) : Amount.none(Gap.NOT_ASKED),
                slice.askedBefore()
                        .map(asked -> asked.contains(compared.indicator().code())
                                ? Amount.of(compared.previous())
                                : Amount.none(Gap.NOT_ASKED))
                        .orElse(Amount.none(Gap.NO_PREVIOUS)),
                new Compared(
                        change.current(),
                        change.previous(),
                        change.comparedUnits().size(),
                        of),
                new Compared(
                        progress.comparedActual(),
                        progress.comparedTarget(),
                        progress.comparedUnits().size(),
                        of));
    }

    /** Adds lines of indicators that count alike. A change of them is judged if all are wished to go the same way. */
    static Line sum(List<Line> lines) {
        Line first = lines.getFirst();
        return new Line(
                lines.stream().map(Line::direction).distinct().count() == 1 ? first.direction() : Direction.NEUTRAL,
                lines.stream().mapToInt(Line::decimals).max().orElse(0),
                false,
                Amount.sum(each(lines, Line::actual)),
                Amount.sum(each(lines, Line::target)),
                Amount.sum(each(lines, Line::previous)),
                Compared.sum(each(lines, Line::change)),
                Compared.sum(each(lines, Line::progress)));
    }

    private static <T> List<T> each(List<Line> lines, Function<Line, T> take) {
        return lines.stream().map(take).toList();
    }

    Standing standing() {
        Map<Measure, PivotCell> cells = new EnumMap<>(Measure.class);
        cells.put(Measure.ACTUAL, actual.cell(decimals));
        cells.put(Measure.TARGET, target.cell(decimals));
        cells.put(
                Measure.PERCENT_OF_TARGET,
                target.value().isEmpty() ? target.cell(decimals) : progress.percent(progress.left()));
        cells.put(Measure.PREVIOUS, previous.cell(decimals));
        cells.put(Measure.CHANGE, changeCell().judged(judgement()));
        cells.put(Measure.CHANGE_PERCENT, percentCell().judged(judgement()));
        cells.put(Measure.RANK, PivotCell.none(Gap.OF_ONE_UNIT));
        cells.put(Measure.FROM_MEDIAN, PivotCell.none(Gap.OF_ONE_UNIT));
        return new Standing(cells);
    }

    private PivotCell changeCell() {
        if (previous.value().isEmpty()) {
            return previous.cell(decimals);
        }
        return change.difference()
                .map(difference -> PivotCell.of(difference, decimals, change.in(), change.of()))
                .orElseGet(() -> PivotCell.none(Gap.MISSING));
    }

    private PivotCell percentCell() {
        if (previous.value().isEmpty()) {
            return previous.cell(decimals);
        }
        return points ? PivotCell.none(Gap.IN_POINTS) : change.percent(change.difference());
    }

    private Judgement judgement() {
        return change.difference()
                .map(difference -> Judgement.of(difference, direction))
                .orElse(Judgement.NONE);
    }
}
