package vn.thidua.scoring.intake;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * A score table out of Excel: what was pasted, and what was read of it.
 *
 * @param pasted text with tabs between the cells, also of a file that was sent
 * @param reasons why nothing could be done
 * @param preview what was read; empty before anything was sent
 */
public record IntakePage(
        String code,
        String vi,
        String en,
        String signedOn,
        String period,
        List<Option> periods,
        String pasted,
        List<LineDefect> reasons,
        Optional<Preview> preview,
        List<Crumb> crumbs) {

    public IntakePage {
        periods = List.copyOf(periods);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * What was read.
     *
     * @param summary how many sections and criteria, in words
     * @param defects everything that is wrong with it
     */
    public record Preview(String summary, List<Line> lines, List<LineDefect> defects) {

        public Preview {
            lines = List.copyOf(lines);
            defects = List.copyOf(defects);
        }
    }

    /**
     * A section or criterion.
     *
     * @param depth 0 for the top
     * @param line where it stands
     */
    public record Line(int depth, int line, String code, String name, String maximum, String remark, boolean section) {}
}
