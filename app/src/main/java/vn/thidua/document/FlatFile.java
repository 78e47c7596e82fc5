package vn.thidua.document;

import java.io.IOException;
import java.util.List;

/**
 * A file that holds one table, written from top to bottom; what was written does not stay in memory.
 *
 * <p>A file is whole only after {@link #end}. Not for use by several threads.
 */
public interface FlatFile extends AutoCloseable {

    /**
     * Adds a row.
     *
     * @param cells one for each column, each of its column's type or missing
     * @throws IllegalArgumentException if they are not; a bug of the caller
     * @throws IOException if the file cannot be written
     */
    void row(List<FlatCell> cells) throws IOException;

    /**
     * Writes what a whole file ends with.
     *
     * @throws IOException if the file cannot be written
     */
    void end() throws IOException;

    /** Lets go of what the writing held. */
    @Override
    void close() throws IOException;
}
