package vn.thidua.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as comma-separated values. */
final class FlatCsv implements FlatFile {

    private final int columns;
    private final Writer out;
    private final boolean guarded;

    /** @param guarded whether words are kept from becoming formulas, for people who open the file */
    FlatCsv(List<FlatColumn> columns, OutputStream out, boolean guarded) throws IOException {
        this.columns = columns.size();
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.guarded = guarded;
        if (guarded) {
            this.out.write(CsvText.BEGINNING);
        }
        this.out.write(CsvText.joined(
                columns.stream().map(column -> words(column.name())).toList()));
    }

    @Override
    public void row(List<FlatCell> cells) throws IOException {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("a row has one cell for each column");
        }
        out.write(CsvText.joined(cells.stream().map(this::field).toList()));
    }

    private String field(FlatCell cell) {
        return switch (cell) {
            case FlatCell.Text(String text) -> words(text);
            case FlatCell.Figure(var value) -> value.toPlainString();
            case FlatCell.Day(var date) -> date.toString();
            case FlatCell.Truth(boolean holds) -> Boolean.toString(holds);
            case FlatCell.Missing() -> "";
        };
    }

    private String words(String text) {
        return guarded ? CsvText.cell(text) : CsvText.untouched(text);
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    @Override
    public void close() {
        // Holds nothing: the stream is the caller's.
    }
}
