package vn.thidua.recognition.quota;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * A quota in a unit and each unit below it.
 *
 * @param unit code for the form; empty: all units of the reader
 * @param placed day on which people are counted where they were
 * @param rule what the pack says; empty if the day has no such quota
 * @param answer the state of the whole; empty as {@code rule}
 * @param notes what a reader of the figures has to know
 * @param lines those of this part of the list
 * @param kept fields of lines in other parts of the list
 * @param whole the line over all; empty as {@code rule}
 * @param isLimited whether the rules set a limit
 * @param isProposed whether a division of the seats is proposed
 * @param proposal what is to be said about it; empty if nothing
 * @param plain address of the page with nothing supposed; empty if nothing is supposed
 */
public record QuotaPage(
        String title,
        String unit,
        String day,
        String placed,
        Choices choices,
        Optional<RuleWords> rule,
        Optional<Answer> answer,
        List<String> notes,
        List<Line> lines,
        List<Option> kept,
        Optional<Line> whole,
        boolean isLimited,
        boolean isProposed,
        List<String> proposal,
        Optional<String> plain,
        String workbook,
        Optional<String> earlier,
        Optional<String> later,
        String part,
        List<Violation> reasons,
        List<Crumb> crumbs) {

    public QuotaPage {
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
        proposal = List.copyOf(proposal);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /** What can be chosen and what is, as it was typed. */
    public record Choices(
            List<Option> quotas,
            String quota,
            List<Option> years,
            String year,
            List<Option> roundings,
            String rounding,
            String whole) {

        public Choices {
            quotas = List.copyOf(quotas);
            years = List.copyOf(years);
            roundings = List.copyOf(roundings);
        }
    }

    /**
     * A quota as its pack has it.
     *
     * @param note what is our reading and where practice differs; empty if nothing is noted
     * @param check whether nobody looked the wording up
     */
    public record RuleWords(
            String sentence, String citation, String confidence, String pack, String note, boolean check) {}

    /**
     * The state of the whole.
     *
     * @param reckoning how the seats come about
     * @param held how many there are and what is left
     * @param further what the base or another rounding would give; empty if there is nothing to say
     */
    public record Answer(Tone tone, String state, String reckoning, String held, List<String> further) {

        public Answer {
            further = List.copyOf(further);
        }
    }

    /**
     * A unit, or the whole.
     *
     * @param href where its own units are; empty if it has no page of its own
     * @param field name of the field that supposes a base; empty for the whole
     * @param typed what was typed there
     * @param base what the share is taken of
     * @param baseNote that it is supposed, and what the register counts; empty if it is not
     * @param baseHref who they are; so is {@code grantedHref}
     * @param more from which base there is one more
     */
    public record Line(
            String name,
            Optional<String> href,
            String field,
            String typed,
            String base,
            String baseNote,
            Optional<String> baseHref,
            String exact,
            String seats,
            String granted,
            Optional<String> grantedHref,
            Optional<Left> left,
            String more,
            String proposed) {}

    /** How many are left or over, in words. */
    public record Left(Tone tone, String icon, String words) {}
}
