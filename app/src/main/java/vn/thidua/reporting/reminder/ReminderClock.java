package vn.thidua.reporting.reminder;

import java.time.Clock;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.thidua.shared.Errand;
import vn.thidua.web.Formats;

/** Looks again and again whether somebody has to be reminded. It remembers nothing: all that counts is on record. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class ReminderClock {

    /** Nobody is woken. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final ReminderService service;
    private final ReminderMail mail;
    private final Clock clock;

    ReminderClock(ReminderService service, ReminderMail mail, Clock clock) {
        this.service = service;
        this.mail = mail;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void tick() {
        Errand.run("reminder-clock", this::look);
    }

    private int look() {
        if (LocalTime.ofInstant(clock.instant(), Formats.ZONE).isBefore(MORNING)) {
            return 0;
        }
        service.remindOfToday();
        return mail.mailAll();
    }
}
