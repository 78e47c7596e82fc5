package vn.thidua.identity.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Installation;
import vn.thidua.identity.PermissionHolders;
import vn.thidua.shared.Permission;

/** Tells other modules who may do something in a unit today. */
@Component
class HolderQueries implements PermissionHolders {

    private final AccessQueries access;
    private final Installation installation;

    HolderQueries(AccessQueries access, Installation installation) {
        this.access = access;
        this.installation = installation;
    }

    @Override
    public Set<UUID> of(Permission permission, UUID unit) {
        LocalDate today = installation.asOf();
        return access.inUnit(unit, AccessDay.of(today, today)).stream()
                .filter(finding -> finding.permissions().contains(permission.key()))
                .map(Finding::account)
                .collect(Collectors.toUnmodifiableSet());
    }
}
