package vn.thidua.recognition.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Segment;
import vn.thidua.web.Tone;
import vn.thidua.web.Work;

/**
 * One intake: how its lines add up, what has to be decided, what becomes of each line.
 *
 * @param reasons why what was just asked was not done; usually empty
 * @param work what goes on, or the last try that had no effect
 * @param next what can be done now
 * @param parts lines in each bucket; empty before the file was read
 * @param columns headings that were understood, and those that were passed over, in words
 */
public record FactIntakeDetailPage(
        UUID id,
        String title,
        Tone tone,
        String state,
        List<String> facts,
        List<Violation> reasons,
        Optional<Work> work,
        Next next,
        String sum,
        List<Segment> parts,
        List<String> columns,
        Questions questions,
        Lines lines,
        List<Crumb> crumbs) {

    public FactIntakeDetailPage {
        facts = List.copyOf(facts);
        reasons = List.copyOf(reasons);
        parts = List.copyOf(parts);
        columns = List.copyOf(columns);
        crumbs = List.copyOf(crumbs);
    }

    /** Returns the address of the intake. */
    public String href() {
        return FactIntakeScreens.ADDRESS + "/" + id;
    }

    /**
     * What can be done with the intake.
     *
     * @param confirm words of the button that enters what is ready; empty if there is none
     * @param gaps whether the list of gaps can be had
     */
    public record Next(String confirm, boolean gaps, boolean compare, boolean discard, String notice, Tone tone) {}

    /**
     * What a person has to decide.
     *
     * @param open how many lines wait for it, in words
     */
    public record Questions(String open, List<Choice> choices, String earlier, String later) {

        public Questions {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One decision.
     *
     * @param name name of the field
     * @param label what is asked
     * @param hint in how many lines
     * @param answer what was answered; empty if nothing was
     */
    public record Choice(String name, String label, String hint, List<Option> options, String answer) {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Lines of the file. */
    public record Lines(
            String show, List<Option> shows, List<Shown> lines, String summary, String first, String later) {

        public Lines {
            shows = List.copyOf(shows);
            lines = List.copyOf(lines);
        }
    }

    /** One line: where it is, what it says, what becomes of it and why. */
    public record Shown(String place, String said, Tone tone, String bucket, List<Reason> reasons) {

        public Shown {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why, and what can be done about it. */
    public record Reason(String why, String mend) {}
}
