package vn.thidua.core.rating;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.ScoreSheet;

/**
 * A unit that stands to be rated.
 *
 * @param sheet scored by the table that the grades belong to
 * @param entries what the sheet was scored on
 * @param total the total that gives the places
 * @param place from 1; units with the same place are tied. Empty if an offence bars the unit from a place
 */
public record Contender(ScoreSheet sheet, Entries entries, BigDecimal total, Optional<Integer> place) {

    /** Orders the best first: by place, then units without place by total. */
    static final Comparator<Contender> ORDER = Comparator.comparing(
                    (Contender one) -> one.place().orElse(Integer.MAX_VALUE))
            .thenComparing(one -> one.place().isPresent() ? BigDecimal.ZERO : one.total(), Comparator.reverseOrder());

    String unit() {
        return sheet.unit();
    }

    boolean isTiedWith(Contender other) {
        return ORDER.compare(this, other) == 0;
    }
}
