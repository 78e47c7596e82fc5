package vn.thidua.organization.change;

import java.util.Optional;

/**
 * A unit that shall come into being.
 *
 * @param parent code of the unit above; empty for none
 * @param area code of the administrative unit that it serves; empty for none
 * @param officialCode code that a public list gives it; may be empty
 */
record NewUnit(
        String code,
        String name,
        String shortName,
        Optional<String> parent,
        Optional<String> area,
        String officialCode) {}
