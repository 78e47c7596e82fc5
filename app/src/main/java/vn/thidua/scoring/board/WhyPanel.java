package vn.thidua.scoring.board;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Tone;

/** The answer to "why these points?", for a criterion or a whole section. All numbers are written out. */
public sealed interface WhyPanel {

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
