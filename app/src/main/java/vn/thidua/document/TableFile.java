package vn.thidua.document;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.shared.Violation;

/**
 * Reads tables that people send as .xlsx or .csv files, row by row: what was heard need not be kept in memory.
 *
 * <p>What the content is decides how it is read; the name only where the content does not tell.
 */
public final class TableFile {

    /** Most columns that are read; what stands to the right of them is passed over. */
    public static final int MOST_COLUMNS = 64;

    /** What is heard is written down by the listener, so that a table may take longer than what only one person waits for. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private TableFile() {}

    /**
     * Reads {@code content} aloud to {@code listener}.
     *
     * @param name name of the file
     * @return why the file was not read, or not to its end; what was heard before is then worthless
     */
    public static Optional<Violation> read(String name, byte[] content, TableListener listener) {
        if (isText(name) && !looksPacked(content)) {
            return CsvTable.read(content, listener);
        }
        if (!isText(name) && !isWorkbook(name) && !looksPacked(content)) {
            return Optional.of(Violation.of(ContainerViolation.TYPE_UNKNOWN));
        }
        return WorkbookTable.read(content, listener, Deadline.in(LONGEST));
    }

    /** Returns the letters by which people name the column with the index {@code column}: A, B … Z, AA. */
    public static String columnName(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : columnName(column / 26 - 1) + last;
    }

    private static boolean isText(String name) {
        return endsWith(name, List.of(".csv", ".txt"));
    }

    private static boolean isWorkbook(String name) {
        return endsWith(name, List.of(".xlsx", ".xlsm", ".xls"));
    }

    private static boolean endsWith(String name, List<String> endings) {
        return endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** The first letters of an archive, and of the older container that Excel also uses for files with a password. */
    private static boolean looksPacked(byte[] content) {
        return content.length > 1
                && ((content[0] == 'P' && content[1] == 'K')
                        || (content[0] == (byte) 0xD0 && content[1] == (byte) 0xCF));
    }
}
