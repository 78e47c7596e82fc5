package vn.thidua.core.rating;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit with its grade.
 *
 * @param byTotal the grade that the total alone would give
 * @param grade the grade after gates, offences and quotas; never above {@code byTotal}
 * @param findings what kept the unit from more: offences, gates from the highest grade down, quotas as they were applied
 */
public record Rated(String unit, BigDecimal total, Grade byTotal, Grade grade, List<Finding> findings) {

    public Rated {
        findings = List.copyOf(findings);
    }
}
