package vn.thidua.scoring.board;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** The answer to "why these points?" for a criterion or a whole section, or to "why this place?". All numbers are written out. */
public sealed interface WhyPanel {

    /** The question that it answers. */
    default String title() {
        return Texts.text("scoring.board.panel.title");
    }

    String subtitle();

    /** The page without the panel. */
    String back();

    String points();

    /** What stands after the points: the maximum. */
    String maximum();

    /**
     * A criterion: rule, figures, arithmetic, source, in that order.
     *
     * @param outcome the points, or what is missing, as a sentence
     * @param bands empty unless the rule has bands
     */
    record OfLeaf(
            String subtitle,
            String back,
            String points,
            String maximum,
            Tone tone,
            String state,
            String rule,
            List<Band> bands,
            List<Figure> figures,
            List<String> arithmetic,
            String outcome,
            Source source)
            implements WhyPanel {

        public OfLeaf {
            bands = List.copyOf(bands);
            figures = List.copyOf(figures);
            arithmetic = List.copyOf(arithmetic);
        }
    }

    /** A section with its criteria. */
    record OfSection(
            String subtitle, String back, String points, String maximum, List<Criterion> criteria, List<String> notes)
            implements WhyPanel {

        public OfSection {
            criteria = List.copyOf(criteria);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A place among the units of the cluster.
     *
     * @param points the place
     * @param maximum among how many units
     * @param lines what gives the place, one sentence each, in an order in which it can be done again by hand
     * @param grade what gave the grade; empty if the table has no grades or nothing kept the unit from the best
     * @param neighbours whose points stand beside the unit's own; empty if they may not be seen
     * @param sections where the points come from
     */
    record OfPlace(
            String subtitle,
            String back,
            String points,
            String maximum,
            List<String> lines,
            List<String> grade,
            List<String> neighbours,
            List<Beside> sections)
            implements WhyPanel {

        public OfPlace {
            lines = List.copyOf(lines);
            grade = List.copyOf(grade);
            neighbours = List.copyOf(neighbours);
            sections = List.copyOf(sections);
        }

        @Override
        public String title() {
            return Texts.text("scoring.board.panel.place.title");
        }
    }

    /**
     * A section, with the unit's own points and those of its neighbours.
     *
     * @param others in the order of the neighbours
     */
    record Beside(String code, String name, String points, String href, String part, List<String> others) {

        public Beside {
            others = List.copyOf(others);
        }
    }

    /** A band of the rule; {@code hit} marks the one that the unit's figure lies in. */
    record Band(String range, String points, boolean hit) {}

    /** A figure that the rule reads. */
    record Figure(String code, String name, String value, String target, boolean restricted) {}

    /**
     * Where figures, rule and typed points come from.
     *
     * @param submissionHref the report, at the first indicator that the rule reads; empty if it reads none
     */
    record Source(String submissionHref, String submission, String rule, Optional<Given> given) {}

    /** Points that a person gave. */
    record Given(String by, String entered, String note) {}

    /** A criterion of a section. */
    record Criterion(String code, String name, String points, String maximum, String href, String part) {}
}
