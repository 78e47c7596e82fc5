package vn.thidua.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file that holds one table and nothing else. */
public enum FlatFormat {
    /** A workbook: numbers are numbers, words are words. */
    XLSX("xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public FlatFile open(List<FlatColumn> columns, OutputStream out) {
            return new FlatWorkbook(columns, out);
        }
    },
    /** RFC 4180 in UTF-8, every value as it is: for programs. Opened in a spreadsheet program, words may become formulas. */
    CSV("csv", ".csv", "application/octet-stream") {
        @Override
        public FlatFile open(List<FlatColumn> columns, OutputStream out) throws IOException {
            return new FlatCsv(columns, out, false);
        }
    },
    /** Text that a person opens in a spreadsheet program: no word becomes a formula. */
    EXCEL_CSV("csv-excel", "-excel.csv", "application/octet-stream") {
        @Override
        public FlatFile open(List<FlatColumn> columns, OutputStream out) throws IOException {
            return new FlatCsv(columns, out, true);
        }
    },
    /** Apache Parquet, for programs that analyse. */
    PARQUET("parquet", ".parquet", "application/vnd.apache.parquet") {
        @Override
        public FlatFile open(List<FlatColumn> columns, OutputStream out) throws IOException {
            return new ParquetFile(columns, out);
        }
    };

    private final String key;
    private final String ending;
    private final String mediaType;

    FlatFormat(String key, String ending, String mediaType) {
        this.key = key;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Returns the kind called {@code key}, if there is one. */
    public static Optional<FlatFormat> of(String key) {
        return Stream.of(values()).filter(known -> known.key.equals(key)).findFirst();
    }

    /** Returns the word for it in addresses and messages. */
    public String key() {
        return key;
    }

    /** Returns how the name of such a file ends. */
    public String ending() {
        return ending;
    }

    /** Returns what such a file is called on the web. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Begins a file.
     *
     * @param out where it goes; not closed
     * @throws IOException if {@code out} fails
     */
    public abstract FlatFile open(List<FlatColumn> columns, OutputStream out) throws IOException;
}
