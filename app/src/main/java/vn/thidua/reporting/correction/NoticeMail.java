package vn.thidua.reporting.correction;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.identity.Letters;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.Errand;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/**
 * Mails those who are told of a correction, after it is on record. A mail says of which report, and no figure. The notice on
 * the home page does not depend on it.
 */
@Component
class NoticeMail {

    private final CorrectionRepository corrections;
    private final NoticeRepository notices;
    private final PeriodRepository periods;
    private final UnitDirectory units;
    private final Letters letters;
    private final TaskExecutor executor;
    private final Clock clock;

    NoticeMail(
            CorrectionRepository corrections,
            NoticeRepository notices,
            PeriodRepository periods,
            UnitDirectory units,
            Letters letters,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            Clock clock) {
        this.corrections = corrections;
        this.notices = notices;
        this.periods = periods;
        this.units = units;
        this.letters = letters;
        this.executor = executor;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void mail(CorrectionMade event) {
        if (letters.possible()) {
            executor.execute(() -> Errand.run(
                    "correction-mail",
                    () -> corrections.find(event.correction()).map(this::mail)));
        }
    }

    private int mail(Correction correction) {
        String unit = units.named(
                        correction.unit(),
                        periods.get(correction.period()).info().dueOn())
                .map(Unit::name)
                .orElse("");
        String period = periods.get(correction.period()).info().name().vi();
        Letters.Letter letter = new Letters.Letter(
                Texts.text(Language.VI, "reporting.correction.mail.subject", unit, period),
                Texts.text(Language.VI, "reporting.correction.mail.text", unit, period, correction.by()),
                CorrectionQueries.PATH + "/" + correction.id());
        int sent = 0;
        for (var account : notices.unmailed(correction.id())) {
            if (letters.send(account, letter)) {
                notices.mailed(correction.id(), account, clock.instant());
                sent++;
            }
        }
        return sent;
    }
}
