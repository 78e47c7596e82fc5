package vn.thidua.audit.log;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.Scope;

/**
 * Who reads the log.
 *
 * <p>Whoever keeps the installation running must see that something was done, when and by whom, but not the figures: for an
 * overseer the values before and after, and the reason, are left out unless they are about the installation itself.
 *
 * @param scope units whose entries may be seen with their values
 * @param overseer whether entries of all units may be seen
 */
record LogReader(Scope scope, boolean overseer) {

    /** Modules whose values are about the installation and not about the work of units. */
    private static final Set<String> TECHNICAL = Set.of("audit", "identity");

    /** Says whether the values of an entry that the reader sees may be shown. */
    boolean seesValues(String action, Optional<UUID> unit) {
        boolean technical = TECHNICAL.contains(action.substring(0, Math.max(0, action.indexOf('.'))));
        return technical || !overseer || unit.filter(scope::covers).isPresent();
    }

    UUID[] units() {
        return scope.units().toArray(UUID[]::new);
    }
}
