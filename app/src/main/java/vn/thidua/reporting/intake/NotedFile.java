package vn.thidua.reporting.intake;

import java.util.List;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.SourceFile;

/**
 * A file that is still kept, and what is to be noted in it.
 *
 * @param file as it arrived
 */
record NotedFile(SourceFile file, List<Defect> defects) {

    NotedFile {
        defects = List.copyOf(defects);
    }
}
