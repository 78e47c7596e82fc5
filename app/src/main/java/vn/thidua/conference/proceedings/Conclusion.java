package vn.thidua.conference.proceedings;

import java.time.LocalDate;
import java.util.List;

/** One thing that a conference concluded. Its code is unique in the conference, for example {@code 1.a}. */
public sealed interface Conclusion {

    /** Returns the code. */
    String code();

    /** Returns the words. */
    String text();

    /** Something to know. Nobody has to do anything. */
    record Information(String code, String text) implements Conclusion {}

    /** Something settled from now on. */
    record Decision(String code, String text) implements Conclusion {}

    /**
     * Something to do.
     *
     * @param dueOn last day on which it is done in time
     * @param owner role that answers for it where it is done
     */
    record Task(String code, String text, LocalDate dueOn, String owner, Owners owners) implements Conclusion {}

    /** Who has to do a task. */
    sealed interface Owners {

        /** Every unit of the clusters that took part. */
        record AllUnits() implements Owners {}

        /** Some units, by code. */
        record NamedUnits(List<String> units) implements Owners {

            public NamedUnits {
                units = List.copyOf(units);
            }
        }

        /** The body above the units. */
        record Central() implements Owners {}
    }
}
