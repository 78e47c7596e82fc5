package vn.thidua.organization.intake;

/** The kinds of background work that an import goes through. */
final class IntakeWork {

    static final String READ = "organization.intake.read";
    static final String APPLY = "organization.intake.apply";
    static final String UNDO = "organization.intake.undo";

    private IntakeWork() {}
}
