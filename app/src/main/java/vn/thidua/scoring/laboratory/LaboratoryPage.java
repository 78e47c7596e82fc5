package vn.thidua.scoring.laboratory;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * The laboratory, everything on it written out.
 *
 * @param content empty if there is no cluster to try anything on
 * @param reasons why the trial was not made as it was asked for
 */
public record LaboratoryPage(
        String title,
        List<Crumb> crumbs,
        List<Option> periods,
        String period,
        Optional<Content> content,
        List<Violation> reasons) {

    public LaboratoryPage {
        crumbs = List.copyOf(crumbs);
        periods = List.copyOf(periods);
        reasons = List.copyOf(reasons);
    }

    /**
     * A cluster that something is tried on.
     *
     * @param again the address that changes nothing
     * @param finding who moves, in one sentence
     */
    public record Content(
            List<Option> clusters,
            String cluster,
            String facts,
            List<Section> sections,
            List<Setting> settings,
            String again,
            String finding,
            List<Row> rows,
            String note,
            List<Full> full) {

        public Content {
            clusters = List.copyOf(clusters);
            sections = List.copyOf(sections);
            settings = List.copyOf(settings);
            rows = List.copyOf(rows);
            full = List.copyOf(full);
        }
    }

    /**
     * A section whose weight and criteria can be changed.
     *
     * @param field name of the field of its weight
     * @param percent its weight, in per cent of the real one
     * @param droppedCount how many of its criteria are left out
     */
    public record Section(
            String code, String name, String field, String percent, List<Criterion> criteria, int droppedCount) {

        public Section {
            criteria = List.copyOf(criteria);
        }
    }

    /** A criterion that can be left out. */
    public record Criterion(String code, String text, boolean dropped) {}

    /** A setting of the table. */
    public record Setting(String name, String label, List<Option> options, String value) {

        public Setting {
            options = List.copyOf(options);
        }
    }

    /**
     * A unit.
     *
     * @param up how many places it goes up; negative if down
     * @param move the same in words
     * @param firm the smallest change that makes it swap with the next unit, in words
     * @param stable share of the draws in which its real place holds
     */
    public record Row(
            String before,
            String after,
            int up,
            String move,
            String unit,
            String totalBefore,
            String totalAfter,
            String difference,
            String stable,
            String firm) {}

    /** How many criteria of a section have exactly their maximum. */
    public record Full(String section, String share, String counts) {}
}
