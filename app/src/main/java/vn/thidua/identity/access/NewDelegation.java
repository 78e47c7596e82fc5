package vn.thidua.identity.access;

import java.util.Optional;
import java.util.Set;
import vn.thidua.shared.Capacity.SigningForm;

/**
 * A delegation to be made, as it was asked for.
 *
 * @param username who is to act in the holder's stead
 * @param whole whether all powers are lent
 * @param permissions keys of what is lent, if not all
 */
record NewDelegation(
        String username,
        Optional<SigningForm> form,
        boolean whole,
        Set<String> permissions,
        Validity validity,
        String basis) {

    NewDelegation {
        username = username.strip();
        permissions = Set.copyOf(permissions);
        basis = basis.strip();
    }
}
