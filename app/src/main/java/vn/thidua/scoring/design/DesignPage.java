package vn.thidua.scoring.design;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * A version of a score table, or the draft of the next one.
 *
 * @param facts state of the table in a few words each
 * @param text YAML of what is shown
 * @param mayDesign whether the reader may begin, change and publish a draft
 * @param lines the table itself, then its sections and criteria from top to bottom
 * @param head what else the table says: rounding, order, limits, offences, grades
 * @param against the version that the differences are from, in words; empty for the first
 * @param draft what a draft has beside; empty on the page of a version
 */
public record DesignPage(
        String title,
        String code,
        int version,
        List<String> facts,
        String text,
        boolean mayDesign,
        List<Line> lines,
        List<Fact> head,
        String against,
        List<String> differences,
        Optional<DraftPart> draft,
        List<Crumb> crumbs) {

    public DesignPage {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        head = List.copyOf(head);
        differences = List.copyOf(differences);
        crumbs = List.copyOf(crumbs);
    }

    /** What the table says under a key. */
    public record Fact(String name, String value) {}

    /**
     * A section or criterion.
     *
     * @param address where it is; empty for the table itself
     * @param depth 0 for the table
     * @param maximum as it is typed, with the decimal sign of the reader's language
     * @param sum whether its parts add up, in words; empty for a criterion
     * @param tone of that
     * @param rule in words; empty for a section
     * @param defects what is wrong with it
     */
    public record Line(
            String address,
            int depth,
            String code,
            String name,
            String maximum,
            String sum,
            Tone tone,
            String rule,
            List<String> defects) {

        public Line {
            defects = List.copyOf(defects);
        }
    }

    /**
     * What a draft has beside its tree.
     *
     * @param seen version of the draft that the page was made of
     * @param reasons why the last step was not taken
     * @param defects what is wrong in it
     * @param warnings what is worth a look and keeps nobody from publishing
     * @param sums the sections that do not add up, in words
     * @param node what is being changed
     * @param word what has to be typed to publish it
     * @param reason why there is a new version, as it was typed
     */
    public record DraftPart(
            long seen,
            List<LineDefect> reasons,
            List<LineDefect> defects,
            List<LineDefect> warnings,
            List<String> sums,
            Optional<NodePart> node,
            String word,
            String reason) {

        public DraftPart {
            reasons = List.copyOf(reasons);
            defects = List.copyOf(defects);
            warnings = List.copyOf(warnings);
            sums = List.copyOf(sums);
        }
    }

    /**
     * The section or criterion that is being changed, or the table itself.
     *
     * @param signedOn of the table; empty for a node
     * @param parents where it can be moved to; none for the table
     * @param position among its siblings, 1 for the first; 0 for the table
     * @param siblings how many there are with it
     * @param piece its text; empty for the table
     * @param rule what it is scored by; empty for a section
     */
    public record NodePart(
            String address,
            String code,
            String vi,
            String en,
            String maximum,
            String signedOn,
            boolean section,
            List<Option> parents,
            String parent,
            int position,
            int siblings,
            String piece,
            Optional<RulePart> rule) {

        public NodePart {
            parents = List.copyOf(parents);
        }

        public boolean isTable() {
            return address.isEmpty();
        }
    }

    /**
     * The fields of a rule.
     *
     * @param shape that the fields are for
     * @param bands from the lowest; empty if the shape has none
     * @param byHand whether the shape, or what it says here, can only be written as text
     */
    public record RulePart(
            List<Option> shapes,
            String shape,
            List<OperandField> operands,
            List<Field> fields,
            List<Choice> choices,
            List<BandField> bands,
            boolean byHand) {

        public RulePart {
            shapes = List.copyOf(shapes);
            operands = List.copyOf(operands);
            fields = List.copyOf(fields);
            choices = List.copyOf(choices);
            bands = List.copyOf(bands);
        }
    }

    /** A number or code of a rule. */
    public record Field(String name, String label, String value) {}

    /** A choice of a rule. */
    public record Choice(String name, String label, List<Option> options, String value) {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** What a rule reads: its kind, and one or two codes or a number. */
    public record OperandField(
            String name, String label, List<Option> kinds, String kind, String first, String second) {

        public OperandField {
            kinds = List.copyOf(kinds);
        }
    }

    /** Points from a value on, up to where the next band begins; the first band has no beginning. */
    public record BandField(String from, String points) {}
}
