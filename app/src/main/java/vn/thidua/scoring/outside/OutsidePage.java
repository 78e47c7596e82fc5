package vn.thidua.scoring.outside;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * What others say of the units of a cluster.
 *
 * @param cluster code of the cluster that is shown; empty if there is none
 * @param asked what the score table wants to hear; empty if it wants to hear nothing
 * @param rows what was said
 * @param form to record something; empty for whoever may only read
 * @param reasons why nothing was recorded just now
 */
public record OutsidePage(
        List<Option> periods,
        String period,
        List<Option> clusters,
        String cluster,
        List<Topic> asked,
        List<Row> rows,
        Optional<Form> form,
        List<Violation> reasons) {

    public OutsidePage {
        periods = List.copyOf(periods);
        clusters = List.copyOf(clusters);
        asked = List.copyOf(asked);
        rows = List.copyOf(rows);
        reasons = List.copyOf(reasons);
    }

    /**
     * Something that the score table wants to hear.
     *
     * @param range what may be given
     */
    public record Topic(String kind, String name, String range) {}

    /**
     * Something that was said. All numbers are written out.
     *
     * @param about kind and name of the thing
     * @param by who recorded it and when
     * @param edit opens the form with it; empty if the reader may not
     * @param withdrawal what withdrawing it takes; empty if it cannot be withdrawn
     */
    public record Row(
            String unit,
            String about,
            String value,
            String basis,
            String by,
            Tone tone,
            String state,
            String edit,
            Optional<Withdrawal> withdrawal) {}

    /** What a form to withdraw something carries. */
    public record Withdrawal(String unit, String about, String task, int seen) {}

    /**
     * The form, filled as far as it was.
     *
     * @param seen version that the person saw; 0 for something new
     * @param corrects whether it corrects something, so that what it is about is settled
     * @param asksNumbers whether the score table asks for points or per cent at all
     * @param asksTasks whether it asks for tasks
     */
    public record Form(
            List<Option> units,
            String unit,
            List<Option> topics,
            String about,
            String task,
            String value,
            String weight,
            String basis,
            int seen,
            boolean corrects,
            boolean asksNumbers,
            boolean asksTasks) {

        public Form {
            units = List.copyOf(units);
            topics = List.copyOf(topics);
        }
    }
}
