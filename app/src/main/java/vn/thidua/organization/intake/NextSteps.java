package vn.thidua.organization.intake;

import static vn.thidua.web.Texts.text;

import java.util.Optional;
import vn.thidua.web.Tone;
import vn.thidua.web.Work;

/** What can be done with an import in its state. */
final class NextSteps {

    private NextSteps() {}

    static IntakeDetailPage.Next of(Intake intake, Optional<Work> work) {
        if (work.map(Work::isActive).orElse(false)) {
            return new IntakeDetailPage.Next(false, false, false, false, "", Tone.WAIT);
        }
        State state = intake.state();
        String notice = switch (state) {
            case READY -> text("organization.intake.notice.ready");
            case DEFECTIVE -> text("organization.intake.notice.defective", intake.errors());
            case OUTDATED -> text("organization.intake.notice.outdated");
            case APPLIED -> text("organization.intake.notice.applied");
            case UNDONE -> text("organization.intake.notice.undone");
            case DISCARDED -> text("organization.intake.notice.discarded");
            case RECEIVED -> "";
        };
        return new IntakeDetailPage.Next(
                state == State.READY,
                state == State.OUTDATED || state == State.RECEIVED,
                state == State.APPLIED,
                state == State.READY || state == State.DEFECTIVE || state == State.OUTDATED || state == State.RECEIVED,
                notice,
                state.tone());
    }
}
