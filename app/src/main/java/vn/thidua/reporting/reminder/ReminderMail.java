package vn.thidua.reporting.reminder;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.identity.Letters;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Errand;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/**
 * Mails what is on record and was not mailed, each reminder at most once: it is claimed before its first letter. One whose
 * server ended in between stays as it is and is shown as broken off; it is not begun again.
 */
@Component
class ReminderMail {

    private final ReminderRepository reminders;
    private final ReminderAudience audience;
    private final PeriodRepository periods;
    private final UnitDirectory units;
    private final Letters letters;
    private final TaskExecutor executor;
    private final Clock clock;

    ReminderMail(
            ReminderRepository reminders,
            ReminderAudience audience,
            PeriodRepository periods,
            UnitDirectory units,
            Letters letters,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            Clock clock) {
        this.reminders = reminders;
        this.audience = audience;
        this.periods = periods;
        this.units = units;
        this.letters = letters;
        this.executor = executor;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void mail(ReminderMade made) {
        executor.execute(() -> Errand.run("reminder-mail", this::mailAll));
    }

    /** Mails every reminder that no server has begun; returns how many that were. Not to be called inside a transaction. */
    int mailAll() {
        int mailed = 0;
        while (letters.possible()) {
            Optional<Reminder> claimed = reminders.claim(clock.instant());
            if (claimed.isEmpty()) {
                break;
            }
            mail(claimed.get());
            mailed++;
        }
        return mailed;
    }

    private void mail(Reminder reminder) {
        Period period = periods.get(reminder.period());
        int sent = 0;
        int failed = 0;
        // Somebody may have sent the report since the reminder was put on record.
        if (reminders.waiting(period).contains(reminder.unit())) {
            Letters.Letter letter = letter(reminder, period);
            for (UUID account : audience.of(reminder.unit())) {
                if (letters.send(account, letter)) {
                    sent++;
                } else {
                    failed++;
                }
            }
        }
        reminders.ended(reminder.id(), sent, failed, clock.instant());
    }

    private Letters.Letter letter(Reminder reminder, Period period) {
        Unit unit = units.named(reminder.unit(), period.info().dueOn()).orElseThrow();
        String name = period.info().name().vi();
        String due = Formats.date(period.info().dueOn());
        return new Letters.Letter(
                Texts.text(Language.VI, "reporting.reminder.mail.subject", unit.name(), name),
                Texts.text(Language.VI, "reporting.reminder.mail.text", unit.name(), name, due),
                new ReportAddress(period.code(), unit.code()).href());
    }
}
