package vn.thidua.command;

import java.util.List;
import vn.thidua.reporting.FileOutcome;

/**
 * What a review came to.
 *
 * @param files what became of every file, in the order in which they were read
 * @param written names of the files of the pack
 */
record ReviewResult(List<FileOutcome> files, List<String> written) {

    ReviewResult {
        files = List.copyOf(files);
        written = List.copyOf(written);
    }

    /** Returns the outcomes of the refused files. */
    List<FileOutcome> refused() {
        return files.stream()
                .filter(file -> file.result() == FileOutcome.Result.REFUSED)
                .toList();
    }
}
