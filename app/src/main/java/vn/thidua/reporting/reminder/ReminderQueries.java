package vn.thidua.reporting.reminder;

import static vn.thidua.web.Texts.text;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Letters;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/** Fills the page of reminders. */
@Component
class ReminderQueries {

    static final String PATH = "/reporting/reminder";

    private static final String KEY = "reporting.reminder.";
    private static final int PART = 100;
    private static final int MADE = 100;

    /** Mail of one reminder takes seconds; whatever takes longer has ended with its server. */
    private static final Duration BROKEN_OFF = Duration.ofMinutes(15);

    private final ReminderRepository reminders;
    private final ReminderAudience audience;
    private final ReminderService service;
    private final PeriodRepository periods;
    private final UnitDirectory units;
    private final Permissions permissions;
    private final Letters letters;
    private final Clock clock;

    ReminderQueries(
            ReminderRepository reminders,
            ReminderAudience audience,
            ReminderService service,
            PeriodRepository periods,
            UnitDirectory units,
            Permissions permissions,
            Letters letters,
            Clock clock) {
        this.reminders = reminders;
        this.audience = audience;
        this.service = service;
        this.periods = periods;
        this.units = units;
        this.permissions = permissions;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Returns the page; empty if no period is on record.
     *
     * @param period code of a period; empty for the latest
     * @param from how many waiting units come before the first that is shown
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    @Transactional(readOnly = true)
    public Optional<ReminderPage> page(Actor actor, String period, int from, List<Violation> reasons) {
        Scope scope = permissions.scope(actor, ReportingPermission.RECEIVE_REPORTS);
        List<Period> all = periods.list();
        Optional<Period> chosen = period.isEmpty() ? all.stream().findFirst() : Optional.of(periods.get(period));
        return chosen.map(found -> page(scope, all, found, Math.max(0, from), reasons));
    }

    private ReminderPage page(Scope scope, List<Period> all, Period period, int from, List<Violation> reasons) {
        LocalDate due = period.info().dueOn();
        ReminderPlan plan = reminders.plan(period.code());
        List<Unit> named = units.named(due);
        Set<UUID> waiting = reminders.waiting(period);
        List<Unit> silent = named.stream()
                .filter(unit -> scope.covers(unit.id()) && waiting.contains(unit.id()))
                .toList();
        List<Unit> part = silent.stream().skip(from).limit(PART).toList();
        Map<UUID, Unit> byId = named.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        return new ReminderPage(
                text(KEY + "title", period.info().name().in(language())),
                period.code(),
                all.stream()
                        .map(one -> new Option(one.code(), one.info().name().in(language())))
                        .toList(),
                Formats.date(due),
                letters.possible(),
                typed(plan.before()),
                plan.onDue(),
                typed(plan.every()),
                plan.next(due, periods.window(period.code()).closesOn(), service.today())
                        .map(occasion -> text(KEY + "next", Formats.date(occasion.day())))
                        .orElseGet(() -> text(KEY + "next.none")),
                part.stream().map(unit -> waiting(period, unit)).toList(),
                text("reporting.completeness.listed", part.isEmpty() ? 0 : from + 1, from + part.size(), silent.size()),
                from == 0 ? Optional.empty() : Optional.of(href(period, Math.max(0, from - PART))),
                from + PART < silent.size() ? Optional.of(href(period, from + PART)) : Optional.empty(),
                reminders.list(scope, period.code(), MADE).stream()
                        .map(reminder -> line(
                                reminder,
                                Optional.ofNullable(byId.get(reminder.unit()))
                                        .map(Unit::shortName)
                                        .orElse("")))
                        .toList(),
                reasons,
                List.of(
                        new Crumb(text("web.menu.receiving"), "/reporting/consolidation"),
                        new Crumb(
                                text("reporting.completeness.menu"),
                                "/reporting/completeness?period=" + period.code())));
    }

    private ReminderPage.Waiting waiting(Period period, Unit unit) {
        int people = audience.of(unit.id()).size();
        return new ReminderPage.Waiting(
                unit.code(),
                unit.shortName(),
                text(KEY + "people", people),
                people == 0,
                new ReportAddress(period.code(), unit.code()).href());
    }

    private ReminderPage.Line line(Reminder reminder, String unit) {
        return new ReminderPage.Line(
                Formats.moment(reminder.madeAt()),
                unit,
                text(KEY + "kind." + reminder.kind().name().toLowerCase(Locale.ROOT)),
                reminder.by().isEmpty() ? text(KEY + "by.clock") : reminder.by(),
                tone(reminder),
                outcome(reminder));
    }

    private static Tone tone(Reminder reminder) {
        if (reminder.endedAt().isEmpty()) {
            return Tone.WAIT;
        }
        return reminder.failed() > 0 ? Tone.LATE : reminder.addresses() > 0 ? Tone.DONE : Tone.DRAFT;
    }

    private String outcome(Reminder reminder) {
        if (reminder.endedAt().isPresent()) {
            return reminder.failed() > 0
                    ? text(KEY + "outcome.failed", reminder.addresses(), reminder.failed())
                    : text(
                            KEY + (reminder.addresses() > 0 ? "outcome.mailed" : "outcome.nobody"),
                            reminder.addresses());
        }
        return text(KEY
                + (reminder.claimedAt()
                                .filter(at -> at.plus(BROKEN_OFF).isBefore(clock.instant()))
                                .isPresent()
                        ? "outcome.broken"
                        : "outcome.waits"));
    }

    private static String typed(OptionalInt days) {
        return days.isPresent() ? String.valueOf(days.getAsInt()) : "";
    }

    private static String href(Period period, int from) {
        return PATH + "?period=" + period.code() + "&from=" + from;
    }

    private static Locale language() {
        return Language.current().locale();
    }
}
