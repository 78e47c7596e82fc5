package vn.thidua.organization.intake;

/** What an import was asked when something turned out to be wrong. */
enum Asked {
    READ,
    APPLY,
    UNDO
}
