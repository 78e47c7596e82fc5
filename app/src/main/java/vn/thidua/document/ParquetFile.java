package vn.thidua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A table as an Apache Parquet file: columns of optional values, encoded PLAIN, one page for each column of a row group,
 * packed by gzip.
 *
 * <p>Source: the format's own description at {@code github.com/apache/parquet-format}, version 2.
 */
final class ParquetFile implements FlatFile {

    private static final byte[] MARK = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ROWS = 20_000;

    /** Bytes of one column that may wait in memory. */
    private static final int MOST_WAITING = 8 * 1024 * 1024;

    private static final int PLAIN = 0;
    private static final int RUNS = 3;
    private static final int GZIP = 2;

    /** A page as it was written. */
    private record Chunk(long offset, int values, long plainBytes, long packedBytes) {}

    /** Rows that were written together. */
    private record RowGroup(int rows, List<Chunk> chunks) {}

    private final List<ParquetColumn> columns;
    private final OutputStream out;
    private final List<RowGroup> groups = new ArrayList<>();
    private long written;
    private int waiting;

    ParquetFile(List<FlatColumn> columns, OutputStream out) throws IOException {
        this.columns = columns.stream().map(ParquetColumn::new).toList();
        this.out = out;
        write(MARK);
    }

    @Override
    public void row(List<FlatCell> cells) throws IOException {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("a row has one cell for each column");
        }
        boolean full = false;
        for (int index = 0; index < cells.size(); index++) {
            columns.get(index).add(cells.get(index));
            full |= columns.get(index).size() >= MOST_WAITING;
        }
        waiting++;
        if (full || waiting == MOST_ROWS) {
            group();
        }
    }

    private void group() throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        for (ParquetColumn column : columns) {
            byte[] page = column.take();
            byte[] packed = packed(page);
            byte[] head = new CompactBytes()
                    .number(1, 0)
                    .number(2, page.length)
                    .number(3, packed.length)
                    .struct(5)
                    .number(1, waiting)
                    .number(2, PLAIN)
                    .number(3, RUNS)
                    .number(4, RUNS)
                    .end()
                    .end()
                    .toBytes();
            chunks.add(
                    new Chunk(written, waiting, (long) head.length + page.length, (long) head.length + packed.length));
            write(head);
            write(packed);
        }
        groups.add(new RowGroup(waiting, chunks));
        waiting = 0;
    }

    private static byte[] packed(byte[] page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(page);
        }
        return bytes.toByteArray();
    }

    @Override
    public void end() throws IOException {
        if (waiting > 0) {
            group();
        }
        byte[] foot = foot();
        write(foot);
        write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(foot.length)
                .array());
        write(MARK);
        out.flush();
    }

    private byte[] foot() {
        CompactBytes foot = new CompactBytes();
        foot.number(1, 2).structs(2, columns.size() + 1);
        foot.item().text(4, "schema").number(5, columns.size()).end();
        columns.forEach(column -> column.describe(foot));
        foot.longNumber(3, groups.stream().mapToLong(RowGroup::rows).sum());
        foot.structs(4, groups.size());
        groups.forEach(group -> describe(group, foot));
        return foot.text(6, "thidua").end().toBytes();
    }

    private void describe(RowGroup group, CompactBytes foot) {
        foot.item().structs(1, columns.size());
        for (int index = 0; index < columns.size(); index++) {
            Chunk chunk = group.chunks().get(index);
            foot.item()
                    .longNumber(2, 0)
                    .struct(3)
                    .number(1, columns.get(index).physicalType())
                    .numbers(2, PLAIN, RUNS)
                    .texts(3, columns.get(index).name())
                    .number(4, GZIP)
                    .longNumber(5, chunk.values())
                    .longNumber(6, chunk.plainBytes())
                    .longNumber(7, chunk.packedBytes())
                    .longNumber(9, chunk.offset())
                    .end()
                    .end();
        }
        foot.longNumber(2, group.chunks().stream().mapToLong(Chunk::plainBytes).sum())
                .longNumber(3, group.rows())
                .end();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    @Override
    public void close() {
        // Holds nothing: the stream is the caller's.
    }
}
