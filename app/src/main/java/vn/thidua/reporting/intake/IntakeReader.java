package vn.thidua.reporting.intake;

import java.util.UUID;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Scope;

/**
 * Who looks at what became of files.
 *
 * @param scope units whose files may be seen
 * @param account whose own imports may be seen as well
 * @param restricted whether restricted indicators may be seen
 */
record IntakeReader(Scope scope, UUID account, boolean restricted) {

    static IntakeReader of(Actor actor, Scope scope, boolean restricted) {
        return new IntakeReader(scope, actor.account(), restricted);
    }

    UUID[] units() {
        return scope.units().toArray(UUID[]::new);
    }
}
