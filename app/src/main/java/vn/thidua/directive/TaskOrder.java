package vn.thidua.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What one body is asked to do.
 *
 * @param clause which clause of the source asks it, for example {@code 1.a}
 * @param position place of the clause in the source, from 1
 * @param title what is to be done
 * @param unit the unit that does it; empty for a central body, which is no unit of the register
 * @param owner role that answers for it
 * @param dueOn last day on which it is done in time, in Viet Nam
 */
public record TaskOrder(
        String clause, int position, String title, Optional<UUID> unit, String owner, LocalDate dueOn) {}
