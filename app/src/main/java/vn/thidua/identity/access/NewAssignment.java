package vn.thidua.identity.access;

import java.util.List;

/**
 * A role to be given, as it was asked for.
 *
 * @param units codes of the units that it covers with all units below them
 * @param basis document or reason that it rests on
 */
record NewAssignment(String role, List<String> units, Validity validity, String basis) {

    NewAssignment {
        units = List.copyOf(units);
        basis = basis.strip();
    }
}
