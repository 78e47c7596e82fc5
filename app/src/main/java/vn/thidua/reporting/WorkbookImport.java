package vn.thidua.reporting;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Progress;

/** Takes in workbooks that units sent. */
public interface WorkbookImport {

    /**
     * Takes in {@code files}, each as a whole or not at all. A refused file does not keep the others out; a file whose
     * content is already on record changes nothing.
     *
     * @param source where they came from, as shown to people: a folder, or "upload"
     * @param receivedOn day in Viet Nam on which they count as received
     * @return one outcome for each file, in their order
     */
    List<FileOutcome> take(Actor actor, String source, LocalDate receivedOn, List<SourceFile> files, Progress progress);
}
