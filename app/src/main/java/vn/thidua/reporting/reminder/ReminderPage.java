package vn.thidua.reporting.reminder;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * Who has not sent the report of a period, when they are reminded, and who was.
 *
 * @param period code of the period that is shown
 * @param dueOn last day on which a report is on time, in words
 * @param mailPossible whether this installation can send mail
 * @param before days before the due day, as typed; may be empty
 * @param every days between reminders after it, as typed; may be empty
 * @param next when the clock reminds next, in words
 * @param listed which part of the waiting units is shown, in words
 * @param reasons why what was asked for was not done
 */
public record ReminderPage(
        String title,
        String period,
        List<Option> periods,
        String dueOn,
        boolean mailPossible,
        String before,
        boolean onDue,
        String every,
        String next,
        List<Waiting> waiting,
        String listed,
        Optional<String> earlier,
        Optional<String> later,
        List<Line> made,
        List<Violation> reasons,
        List<Crumb> crumbs) {

    public ReminderPage {
        periods = List.copyOf(periods);
        waiting = List.copyOf(waiting);
        made = List.copyOf(made);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A unit that has not sent.
     *
     * @param code of the unit
     * @param people how many would get a mail, in words
     * @param nobody whether there is none
     */
    public record Waiting(String code, String unit, String people, boolean nobody, String href) {}

    /** A reminder that is on record, in words. */
    public record Line(String when, String unit, String why, String by, Tone tone, String outcome) {}
}
