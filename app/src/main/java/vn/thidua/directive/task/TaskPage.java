package vn.thidua.directive.task;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * One task with its history.
 *
 * @param address where the task is
 * @param title what is to be done
 * @param state how it stands, in words
 * @param source what the source is called
 * @param siblings the tasks that the same clause asks of others
 * @param history what was reported, the latest first
 * @param form what the reader may report; absent if the reader may not
 * @param overtaken who reported since the reader opened the page, in words; absent if nobody
 */
public record TaskPage(
        String address,
        String clause,
        String title,
        Tone tone,
        String state,
        String unit,
        String owner,
        String dueOn,
        String source,
        String siblings,
        int progress,
        List<Past> history,
        Optional<Form> form,
        Optional<String> overtaken,
        List<Crumb> crumbs) {

    public TaskPage {
        history = List.copyOf(history);
        crumbs = List.copyOf(crumbs);
    }

    /** What was reported at one time. */
    public record Past(String state, Tone tone, String note, String by, String at) {}

    /**
     * What the reader writes.
     *
     * @param version of the task that the reader sees
     * @param reasons why it was refused; none before it is sent
     */
    public record Form(
            long version, String status, String progress, String note, List<Option> statuses, List<Violation> reasons) {

        public Form {
            statuses = List.copyOf(statuses);
            reasons = List.copyOf(reasons);
        }
    }
}
