package vn.thidua.core.rating;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.ScoreSheet;

/**
 * A unit that stands to be rated.
 *
 * @param sheet scored by the table that the grades belong to
 * @param entries what the sheet was scored on
 * @param total the total that gives the places
 * @param place from 1; units with the same place are tied. Empty if an offence bars the unit from a place
 * @param notAsked codes of figures that the form does not ask the unit for; no gate is closed by them
 */
public record Contender(
        ScoreSheet sheet, Entries entries, BigDecimal total, Optional<Integer> place, Set<String> notAsked) {

    public Contender {
        notAsked = Set.copyOf(notAsked);
    }

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
