package vn.thidua.reporting.form;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * A version of a form, or the draft of the next one.
 *
 * @param code of the form
 * @param version of the form; that it will have if it is a draft
 * @param text YAML of what is shown
 * @param burden how much it asks, in words
 * @param mayDesign whether the reader may begin, change and publish a draft
 * @param texts what is asked beside the figures
 * @param draft what a draft has beside; empty on the page of a version
 */
public record FormPage(
        String title,
        String code,
        int version,
        String text,
        List<String> burden,
        boolean mayDesign,
        List<Sheet> sheets,
        List<Text> texts,
        Optional<DraftPart> draft,
        List<Crumb> crumbs) {

    public FormPage {
        burden = List.copyOf(burden);
        sheets = List.copyOf(sheets);
        texts = List.copyOf(texts);
        crumbs = List.copyOf(crumbs);
    }

    /** A sheet of the form. */
    public record Sheet(int number, String tab, String title, List<Line> lines) {

        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What is asked.
     *
     * @param elsewhere which other forms ask it for the same time, in words
     * @param notAsked codes of units that are not asked for it; empty if all are
     */
    public record Line(
            String code,
            String name,
            String measure,
            boolean restricted,
            boolean derived,
            String elsewhere,
            String notAsked) {}

    /** A text that is asked beside the figures; {@code maxLength} in characters. */
    public record Text(
            String code, String title, String guidance, boolean required, int maxLength, boolean restricted) {}

    /**
     * What a draft has beside its questions.
     *
     * @param seen version of the draft that the page was made of
     * @param reasons why the last step was not taken
     * @param defects what is wrong in it
     * @param warnings what is worth a look and keeps nobody from publishing
     * @param differences from the version in force, in words
     * @param periods open ones that can be moved
     * @param indicators everything that can be asked
     * @param asked everything typed that is asked
     * @param sheets where it can be asked
     */
    public record DraftPart(
            long seen,
            List<LineDefect> reasons,
            List<LineDefect> defects,
            List<LineDefect> warnings,
            List<String> differences,
            List<Option> periods,
            List<Option> indicators,
            List<Option> asked,
            List<Option> sheets) {

        public DraftPart {
            reasons = List.copyOf(reasons);
            defects = List.copyOf(defects);
            warnings = List.copyOf(warnings);
            differences = List.copyOf(differences);
            periods = List.copyOf(periods);
            indicators = List.copyOf(indicators);
            asked = List.copyOf(asked);
            sheets = List.copyOf(sheets);
        }
    }
}
