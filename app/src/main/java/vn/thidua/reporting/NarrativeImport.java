package vn.thidua.reporting;

import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.LineDefect;

/** Takes in texts that units wrote beside their figures. */
public interface NarrativeImport {

    /**
     * Puts the texts of {@code text} into the reports for {@code period} if the file is right as a whole. A part that
     * somebody has written already, or that is not open, stays as it is, so that it may be repeated.
     *
     * @param name of the file, for the defects
     * @param text YAML: codes of units, below each the codes of narrative parts with what was written
     * @return every defect; nothing was written if there is one
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    List<LineDefect> take(Actor actor, String period, String name, String text);
}
