package vn.thidua.reporting.pivot;

import static vn.thidua.web.Texts.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.pivot.Cut;
import vn.thidua.core.pivot.Gap;
import vn.thidua.core.pivot.Measure;
import vn.thidua.core.pivot.PeerPlace;
import vn.thidua.core.pivot.PivotCell;
import vn.thidua.core.pivot.Standing;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.period.Period;

/** The whole table: every row and every column, and what stands where they meet. For use by one thread. */
final class PivotGrid {

    /** Standings in memory: those of a row whose columns are measures are asked for again at once. */
    private static final int MOST_KEPT = 2_000;

    private final PivotFacts facts;
    private final PivotChoice choice;
    private final List<IndicatorInfo> indicators;
    private final List<PivotItem> rows;
    private final List<PivotItem> columns;
    private final PivotPlace whole;
    private final Map<Cut, Standing> standings = new HashMap<>();
    private final Map<Cut, List<PivotCell>> peers = new HashMap<>();

    PivotGrid(PivotFacts facts, PivotChoice choice) {
        PivotItems items = new PivotItems(facts, choice);
        this.facts = facts;
        this.choice = choice;
        this.indicators = items.indicators();
        this.rows = indicators.isEmpty() ? List.of() : items.of(choice.rows());
        this.columns = items.of(choice.columns());
        this.whole = new PivotPlace(
                facts.everybody(), indicators.stream().map(IndicatorInfo::code).toList(), choice.measure());
    }

    PivotFacts facts() {
        return facts;
    }

    PivotChoice choice() {
        return choice;
    }

    /** Returns the indicators that the table is about. */
    List<IndicatorInfo> indicators() {
        return indicators;
    }

    /** Says whether restricted indicators are in it. */
    boolean hasRestricted() {
        return indicators.stream().anyMatch(IndicatorInfo::restricted);
    }

    /** Returns the codes of the periods, the earliest first. */
    List<String> periods() {
        return facts.periods().stream().map(Period::code).toList();
    }

    List<PivotItem> rows() {
        return rows;
    }

    List<PivotItem> columns() {
        return columns;
    }

    /** Returns the row of all rows together; empty if there is one row only. */
    Optional<PivotItem> totalRow() {
        return rows.size() < 2 ? Optional.empty() : Optional.of(PivotItem.total(text("reporting.pivot.total")));
    }

    /** Returns the column of all columns together; measures have none. */
    Optional<PivotItem> totalColumn() {
        return columns.size() < 2 || choice.columns() == PivotAxis.MEASURES
                ? Optional.empty()
                : Optional.of(PivotItem.total(text("reporting.pivot.total")));
    }

    PivotPlace place(PivotItem row, PivotItem column) {
        return whole.in(row).in(column);
    }

    PivotCell cell(PivotItem row, PivotItem column) {
        PivotPlace place = place(row, column);
        return place.measure().isOfPeers()
                ? besidePeers(place)
                : at(place.cut()).of(place.measure());
    }

    /** Says whether a change there is in percentage points. */
    boolean isInPoints(PivotPlace place) {
        return place.onlyIndicator()
                .map(code -> Objects.requireNonNull(facts.arithmetic().get(code)))
                .filter(Indicator::isDerived)
                .isPresent();
    }

    private Standing at(Cut cut) {
        if (standings.size() > MOST_KEPT) {
            standings.clear();
        }
        return standings.computeIfAbsent(cut, facts.pivot()::at);
    }

    private PivotCell besidePeers(PivotPlace place) {
        Optional<String> unit = place.onlyUnit();
        Optional<Indicator> indicator = place.onlyIndicator()
                .map(code -> Objects.requireNonNull(facts.arithmetic().get(code)));
        if (unit.isEmpty() || indicator.isEmpty()) {
            return PivotCell.none(Gap.OF_ONE_UNIT);
        }
        String period = place.onlyPeriod().orElseThrow();
        PivotCell own = at(place.cut()).of(Measure.ACTUAL);
        Cut cluster = new Cut(
                Map.of(period, facts.peers(period, unit.get())),
                List.of(indicator.get().code()));
        Direction direction = indicator.get().direction();
        PeerPlace among = PeerPlace.of(own, peers.computeIfAbsent(cluster, this::each), direction);
        return place.measure() == Measure.RANK ? among.rank() : among.distance();
    }

    /** Returns what each unit of {@code cluster} reported. */
    private List<PivotCell> each(Cut cluster) {
        return cluster.units().entrySet().stream()
                .flatMap(asked -> asked.getValue().stream()
                        .map(unit -> at(new Cut(Map.of(asked.getKey(), List.of(unit)), cluster.indicators()))
                                .of(Measure.ACTUAL)))
                .toList();
    }
}
