package vn.thidua.recognition.intake;

/** The kinds of background work that an intake goes through. */
final class IntakeWork {

    static final String READ = "recognition.intake.read";
    static final String APPLY = "recognition.intake.apply";

    private IntakeWork() {}
}
