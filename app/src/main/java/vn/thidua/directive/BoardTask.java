package vn.thidua.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.organization.Unit;

/**
 * A task as lists show it.
 *
 * @param clause which clause of the source asks it
 * @param position place of the clause in the source, from 1
 * @param unit the unit that does it; empty for a central body
 * @param owner role that answers for it
 * @param progress how much is done, in per cent, 0 to 100
 */
public record BoardTask(
        UUID id,
        String source,
        String clause,
        int position,
        String title,
        Optional<Unit> unit,
        String owner,
        LocalDate dueOn,
        TaskStatus status,
        int progress) {

    /** Says whether the last day has passed on {@code day} and the task is not done. */
    public boolean isLate(LocalDate day) {
        return isOpen() && day.isAfter(dueOn);
    }

    /** Says whether somebody still has to work on it. */
    public boolean isOpen() {
        return status == TaskStatus.TODO || status == TaskStatus.DOING;
    }
}
