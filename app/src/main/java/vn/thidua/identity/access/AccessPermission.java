package vn.thidua.identity.access;

import java.util.Arrays;
import java.util.Optional;
import vn.thidua.shared.Permission;

/** What can be done with accounts and their powers. */
enum AccessPermission implements Permission {
    /** See who may do what, and why. */
    READ,
    /** Make, disable and enable accounts. */
    MANAGE_ACCOUNTS,
    /** Give and end the role of a standing officer. */
    GRANT_STANDING_OFFICER,
    /** Give and end the role of a unit officer. */
    GRANT_UNIT_OFFICER,
    /** Give and end the role of a member of a check team. */
    GRANT_CHECKER,
    /** Give and end the role of an officer of a cluster head or its deputy. */
    GRANT_HEAD_OFFICER,
    /** Give and end the role of the standing body. */
    GRANT_STANDING_BODY,
    /** Give and end the role of a leader. */
    GRANT_LEADER,
    /** Give and end the role of an administrator. */
    GRANT_ADMINISTRATOR,
    /** Lend powers of one's own. */
    DELEGATE,
    /** Write down what a holder lends, in the holder's name. */
    ENTRUST;

    /** Returns the permission to give {@code role}, if there is one. */
    static Optional<AccessPermission> granting(String role) {
        return Arrays.stream(values())
                .filter(one -> one.key().endsWith(".grant-" + role))
                .findFirst();
    }
}
