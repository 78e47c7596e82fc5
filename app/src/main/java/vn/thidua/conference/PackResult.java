package vn.thidua.conference;

import java.util.List;
import vn.thidua.shared.Violation;

/**
 * What a pack holds.
 *
 * @param files in the order of the pack
 * @param leftOut files that could not be written, each with the reason
 */
public record PackResult(List<PackFile> files, List<LeftOut> leftOut) {

    public PackResult {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A file of a pack.
     *
     * @param name without folder
     * @param bytes its size
     */
    public record PackFile(String name, long bytes) {}

    /** A file that a pack does not have. */
    public record LeftOut(String name, Violation reason) {}
}
