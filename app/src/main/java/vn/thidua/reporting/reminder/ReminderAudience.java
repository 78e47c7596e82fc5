package vn.thidua.reporting.reminder;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.identity.PermissionHolders;
import vn.thidua.reporting.ReportingPermission;

/** Says who is reminded of the report of a unit: whoever sends or fills it in there, and does not receive it. */
@Component
class ReminderAudience {

    private final PermissionHolders holders;

    ReminderAudience(PermissionHolders holders) {
        this.holders = holders;
    }

    /** Returns the accounts. */
    Set<UUID> of(UUID unit) {
        Set<UUID> told = new HashSet<>(holders.of(ReportingPermission.SUBMIT_REPORTS, unit));
        told.addAll(holders.of(ReportingPermission.ENTER_FIGURES, unit));
        told.removeAll(holders.of(ReportingPermission.RECEIVE_REPORTS, unit));
        return Set.copyOf(told);
    }
}
