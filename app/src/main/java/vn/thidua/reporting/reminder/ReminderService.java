package vn.thidua.reporting.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Letters;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;

/** Puts reminders on record, and the days on which they are made. What is on record is mailed after the transaction. */
@Service
class ReminderService {

    private static final int MOST_DAYS = 60;

    private final ReminderRepository reminders;
    private final PeriodRepository periods;
    private final UnitDirectory units;
    private final Permissions permissions;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReminderService(
            ReminderRepository reminders,
            PeriodRepository periods,
            UnitDirectory units,
            Permissions permissions,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reminders = reminders;
        this.periods = periods;
        this.units = units;
        this.permissions = permissions;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** Returns today in Viet Nam. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /**
     * Sets on which days units are reminded for {@code period}; returns why not, or nothing if it is done.
     *
     * @param before days before the due day, as typed; empty for none
     * @param every days between reminders after it, as typed; empty for none
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    @Transactional
    public List<Violation> plan(Actor actor, String period, String before, boolean onDue, String every) {
        permissions.require(actor, ReportingPermission.RECEIVE_REPORTS);
        periods.get(period);
        List<Violation> reasons = new ArrayList<>();
        OptionalInt daysBefore = days(before, reasons);
        OptionalInt daysBetween = days(every, reasons);
        if (reasons.isEmpty()) {
            ReminderPlan old = reminders.plan(period);
            ReminderPlan plan = new ReminderPlan(daysBefore, onDue, daysBetween, today());
            reminders.put(period, plan);
            events.publishEvent(new AuditableEvent(
                    "reporting.reminder.plan", "period", period, Optional.empty(), facts(old), facts(plan), ""));
        }
        return reasons;
    }

    private static OptionalInt days(String typed, List<Violation> reasons) {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return OptionalInt.empty();
        }
        if (digits.matches("[0-9]{1,2}")) {
            int days = Integer.parseInt(digits);
            if (days >= 1 && days <= MOST_DAYS) {
                return OptionalInt.of(days);
            }
        }
        reasons.add(Violation.of(ReminderViolation.DAYS_WRONG, digits, MOST_DAYS));
        return OptionalInt.empty();
    }

    private static Map<String, String> facts(ReminderPlan plan) {
        return Map.of(
                "days_before",
                        plan.before().isPresent() ? String.valueOf(plan.before().getAsInt()) : "",
                "on_due", String.valueOf(plan.onDue()),
                "every_days",
                        plan.every().isPresent() ? String.valueOf(plan.every().getAsInt()) : "");
    }

    /**
     * Reminds the units called {@code codes} now; returns why nobody was reminded, or nothing. Units outside of what
     * {@code actor} receives, and those that have sent, are left out.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    @Transactional
    public List<Violation> remind(Actor actor, String period, List<String> codes) {
        permissions.require(actor, ReportingPermission.RECEIVE_REPORTS);
        Period known = periods.get(period);
        if (!letters.possible()) {
            return List.of(Violation.of(ReminderViolation.NO_MAIL_SERVER));
        }
        if (codes.isEmpty()) {
            return List.of(Violation.of(ReminderViolation.NOBODY_CHOSEN));
        }
        Scope scope = permissions.scope(actor, ReportingPermission.RECEIVE_REPORTS);
        Set<UUID> waiting = reminders.waiting(known);
        Set<UUID> chosen = units.units().stream()
                .filter(unit -> codes.contains(unit.code()))
                .map(Unit::id)
                .filter(scope::covers)
                .filter(waiting::contains)
                .collect(Collectors.toSet());
        int made = add(known, chosen, new ReminderPlan.Occasion(today(), ReminderKind.HAND), Optional.of(actor));
        return made == 0 ? List.of(Violation.of(ReminderViolation.NOBODY_WAITS)) : List.of();
    }

    /** Puts on record what the clock has to remind of today; returns how many reminders are new. */
    @Transactional
    public int remindOfToday() {
        if (!letters.possible()) {
            return 0;
        }
        int made = 0;
        LocalDate today = today();
        for (Period period : periods.list()) {
            Optional<ReminderPlan.Occasion> occasion = reminders
                    .plan(period.code())
                    .latest(period.info().dueOn(), periods.window(period.code()).closesOn(), today);
            if (occasion.isPresent()) {
                made += add(period, reminders.waiting(period), occasion.get(), Optional.empty());
            }
        }
        return made;
    }

    private int add(Period period, Set<UUID> to, ReminderPlan.Occasion occasion, Optional<Actor> by) {
        int made = reminders.add(period.code(), to, occasion, clock.instant(), by);
        if (made > 0) {
            events.publishEvent(new AuditableEvent(
                    "reporting.reminder.remind",
                    "period",
                    period.code(),
                    Optional.empty(),
                    Map.of(),
                    Map.of("kind", occasion.kind().name(), "units", String.valueOf(made)),
                    ""));
            events.publishEvent(new ReminderMade(period.code()));
        }
        return made;
    }
}
