package vn.thidua.command.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.tree.Cells;
import vn.thidua.core.consolidation.tree.Outline;
import vn.thidua.core.consolidation.tree.Place;
import vn.thidua.core.consolidation.tree.Seat;

/**
 * Invented reports of units that stand under clusters, provinces and a nation, the same ones in every run: 120 indicators, one
 * cell in 29 empty.
 *
 * @param units how many report
 */
record GeneratedFigures(int units, int clusters, int provinces) {

    static final int INDICATORS = 120;

    private static final int EMPTY = 29;

    /** Returns the figure, or nothing where the cell is empty. */
    static Optional<Long> figure(int unit, int place) {
        return (unit + place) % EMPTY == 0 ? Optional.empty() : Optional.of(value(unit, place));
    }

    static long value(int unit, int place) {
        return (unit * 7919L + place * 104_729L) % 100_000;
    }

    static Cells cells(int unit) {
        Cells.Filling filling = Cells.of(INDICATORS);
        for (int place = 0; place < INDICATORS; place++) {
            if ((unit + place) % EMPTY > 0) {
                filling.reported(place, value(unit, place));
            }
        }
        return filling.done();
    }

    int clusterOf(int unit) {
        return unit % clusters;
    }

    int provinceOf(int cluster) {
        return cluster % provinces;
    }

    static String code(int place) {
        return String.format(Locale.ROOT, "BM%03d", place);
    }

    static List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        for (int place = 0; place < INDICATORS; place++) {
            indicators.add(
                    new Indicator(code(place), new Aggregation.Sum(), new Aggregation.Sum(), Direction.NEUTRAL, 0));
        }
        return indicators;
    }

    Outline outline() {
        List<Place> places = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        for (int province = 0; province < provinces; province++) {
            places.add(new Place("P" + province, Optional.empty()));
        }
        for (int cluster = 0; cluster < clusters; cluster++) {
            places.add(new Place("C" + cluster, Optional.of("P" + provinceOf(cluster))));
        }
        for (int unit = 0; unit < units; unit++) {
            places.add(new Place("U" + unit, Optional.of("C" + clusterOf(unit))));
            seats.add(new Seat("U" + unit, "U" + unit, true));
        }
        return Outline.of(places, seats);
    }

    /** Returns the form that asks all indicators. */
    static String form() {
        return """
                code: bench
                version: 1
                name: {vi: Bench, en: Bench}
                sheets:
                  - tab: Bench
                    title: {vi: Bench, en: Bench}
                    groups: [BM]
                """;
    }

    /** Returns the catalogue of the form. */
    static String catalogue() {
        StringBuilder lines = new StringBuilder(
                "code,group_code,group_vi,group_en,name_vi,name_en,unit_vi,unit_en,value_type,decimals,agg_across_units,"
                        + "agg_across_periods,numerator,denominator,direction,restricted,target_kind,common_target,checks\n");
        for (int place = 0; place < INDICATORS; place++) {
            String code = code(place);
            lines.append(String.join(
                            ",", code, "BM", "Bench", "Bench", code, code, "x", "x", "INTEGER", "0", "SUM", "SUM"))
                    .append(",,,NEUTRAL,no,NONE,,\n");
        }
        return lines.toString();
    }
}
